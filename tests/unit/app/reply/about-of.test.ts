import { describe, expect, test } from 'vitest';
import type { ReplyFacts } from '@/lib/app/reader';
import { type AboutQuery, aboutChoices, aboutOf } from '@/lib/app/reply/about-of';
import { templatePurposes } from '@/lib/domain/template-purpose';
import { aChangeRequest } from '../../../helpers/a-change-request';
import { aCommitment } from '../../../helpers/a-commitment';
import { aRequirement } from '../../../helpers/a-requirement';
import { anIssue } from '../../../helpers/an-issue';
import { someReplyFacts } from '../../../helpers/some-reply-facts';

const query = (purpose: AboutQuery['purpose']): AboutQuery => ({ purpose, today: '2026-03-16', engagementId: null });
const choices = (purpose: AboutQuery['purpose'], facts: Partial<ReplyFacts>): string[] =>
  aboutChoices(someReplyFacts(facts), query(purpose)).map(({ about }) => about.id);

const ours = [
  aCommitment({ id: 'no-day', dueDay: null }),
  aCommitment({ id: 'later', dueDay: '2026-03-20' }),
  aCommitment({ id: 'late', dueDay: '2026-03-13' }),
  aCommitment({ id: 'oldest', dueDay: '2026-03-02' }),
];

describe('the choices', () => {
  test('for bad news are open promises, the longest late first', () => {
    expect(choices('bad-news', { ours })).toEqual(['oldest', 'late', 'later', 'no-day']);
  });

  test('for bad news end with those given up lately', () => {
    const settled = [
      aCommitment({ id: 'given-up', state: 'missed', settledOn: '2026-03-12' }),
      aCommitment({ id: 'long-ago', state: 'missed', settledOn: '2026-01-12' }),
      aCommitment({ id: 'kept', state: 'kept', settledOn: '2026-03-12' }),
    ];
    expect(choices('bad-news', { ours, settled })).toEqual(['oldest', 'late', 'later', 'no-day', 'given-up']);
    expect(choices('renegotiate', { ours, settled })).not.toContain('given-up');
  });

  test('for a new day begin with one that was just moved', () => {
    const move = { from: '2026-03-16', to: '2026-03-20', on: '2026-03-15', reason: '', toldBefore: null };
    const moved = ours.map((one) => (one.id === 'later' ? { ...one, renegotiations: [move] } : one));
    expect(choices('renegotiate', { ours: moved })).toEqual(['later', 'oldest', 'late', 'no-day']);
  });

  test('for chasing are promises of theirs', () => {
    const theirs = ours.map((one) => ({ ...one, direction: 'theirs' as const }));
    expect(choices('chase', { ours: [aCommitment()], theirs })).toEqual(['oldest', 'late', 'later', 'no-day']);
  });

  test.each(['change-accept', 'change-adjust', 'change-reject', 'change-defer', 'expectation'] as const)(
    'for %s are pending changes, those longest with the client first',
    (purpose) => {
      const changes = [
        aChangeRequest({ id: 'draft', state: 'draft', stateSince: '2026-01-05' }),
        aChangeRequest({ id: 'assessing', state: 'assessing', stateSince: '2026-01-05' }),
        aChangeRequest({ id: 'new', stateSince: '2026-03-12' }),
        aChangeRequest({ id: 'old', stateSince: '2026-03-02' }),
      ];
      expect(choices(purpose, { changes })).toEqual(['old', 'new', 'assessing', 'draft']);
    },
  );

  const issues = [
    anIssue({ id: 'resolved', state: 'resolved', raisedOn: '2026-01-05' }),
    anIssue({ id: 'problem', kind: 'problem', raisedOn: '2026-01-05' }),
    anIssue({ id: 'new', raisedOn: '2026-03-12' }),
    anIssue({ id: 'old', raisedOn: '2026-03-02' }),
  ];

  test.each([
    ['complaint-received', ['old', 'new', 'problem', 'resolved']],
    ['complaint-resolved', ['resolved', 'old', 'new', 'problem']],
  ] as const)('for %s are open issues', (purpose, expected) => {
    expect(choices(purpose, { issues })).toEqual(expected);
  });

  test('for confirming are needs, those not confirmed first', () => {
    const requirements = [
      aRequirement({ id: 'confirmed', confirmedOn: '2026-03-02' }),
      aRequirement({ id: 'open' }),
      aRequirement({ id: 'not-wanted', withdrawnOn: '2026-03-02' }),
    ];
    expect(choices('confirm-requirement', { requirements })).toEqual(['open', 'confirmed']);
  });

  test('say what they are', () => {
    expect(aboutChoices(someReplyFacts({ ours: [aCommitment()] }), query('bad-news'))).toEqual([
      { about: { kind: 'commitment', id: 'commitment-1' }, text: 'Send the revised timeline', day: '2026-03-13' },
    ]);
  });
});

test('where nobody chose it is the first, and where there is none, nothing', () => {
  expect(aboutOf(someReplyFacts({ ours }), query('bad-news'))).toEqual({ kind: 'commitment', id: 'oldest' });
  for (const purpose of templatePurposes) expect(aboutOf(someReplyFacts(), query(purpose))).toBeNull();
});

test('a report is about no single record', () => {
  const facts = someReplyFacts({ ours, changes: [aChangeRequest()], issues: [anIssue()] });
  expect(aboutOf(facts, query('status-report'))).toBeNull();
});
