import { describe, expect, test } from 'vitest';
import type { ReplyFacts } from '@/lib/app/reader';
import { allTemplates } from '@/lib/app/reply/all-templates';
import { type OfferQuery, offerTemplates } from '@/lib/app/reply/offer-templates';
import type { Client } from '@/lib/domain/client';
import { templatePurposes } from '@/lib/domain/template-purpose';
import { shippedTemplates } from '@/lib/templates/shipped/shipped-templates';
import { aChangeRequest } from '../../../helpers/a-change-request';
import { aClient } from '../../../helpers/a-client';
import { aCommitment } from '../../../helpers/a-commitment';
import { aRequirement } from '../../../helpers/a-requirement';
import { aTemplate } from '../../../helpers/a-template';
import { aTouchpoint } from '../../../helpers/a-touchpoint';
import { anEngagement } from '../../../helpers/an-engagement';
import { anIssue } from '../../../helpers/an-issue';
import { someReplyFacts } from '../../../helpers/some-reply-facts';

const templates = allTemplates(shippedTemplates, []);
/** Somebody heard from us yesterday. */
const yesterday = aTouchpoint({ on: '2026-03-15' });

const offered = (facts: Partial<ReplyFacts>, query: Partial<OfferQuery> = {}) =>
  offerTemplates({
    facts: someReplyFacts({ touchpoints: [yesterday], ...facts }),
    purpose: null,
    about: null,
    engagementId: null,
    language: 'en',
    today: '2026-03-16',
    templates,
    ...query,
  });

/** Purposes that something on record asks for, with the record, in the order in which they are offered. */
const asksFor = (facts: Partial<ReplyFacts>, query: Partial<OfferQuery> = {}): string[] =>
  offered(facts, query).flatMap(({ template, why, about }) =>
    why === null || template.language !== 'en' ? [] : [[template.purpose, why, about?.id].filter(Boolean).join(' ')],
  );

const late = aCommitment({ id: 'late', dueDay: '2026-03-10' });
const move = { from: '2026-03-10', to: '2026-03-20', on: '2026-03-12', reason: '', toldBefore: null };
const cadence = (fields: Partial<Client['cadence']>) => ({
  client: aClient({
    cadence: { statusEveryDays: null, reviewEveryWeeks: null, satisfactionEveryDays: null, ...fields },
  }),
});

describe('what the records ask for', () => {
  test.each<[string, Partial<ReplyFacts>, string[]]>([
    ['nothing', {}, []],
    ['the longest late promise', { ours: [aCommitment(), late] }, ['bad-news promise-late late']],
    [
      'a day just moved',
      { ours: [aCommitment({ dueDay: '2026-03-20', renegotiations: [move] })] },
      ['renegotiate promise-moved commitment-1'],
    ],
    [
      'a day moved long ago',
      {
        ours: [aCommitment({ dueDay: '2026-03-20', renegotiations: [{ ...move, on: '2026-03-08' }] })],
      },
      [],
    ],
    [
      'a day of whose move the client knows',
      {
        ours: [aCommitment({ dueDay: '2026-03-20', renegotiations: [{ ...move, toldBefore: true }] })],
      },
      [],
    ],
    [
      'a change, the one with the client before one that we assess',
      {
        changes: [
          aChangeRequest({ id: 'assessing', state: 'assessing', stateSince: '2026-01-05' }),
          aChangeRequest({ id: 'with-them', stateSince: '2026-03-05' }),
        ],
      },
      ['accept', 'adjust', 'reject', 'defer'].map((answer) => `change-${answer} change-pending with-them`),
    ],
    ['a decided change', { changes: [aChangeRequest({ state: 'approved' })] }, []],
    [
      'a report that is due',
      { ...cadence({ statusEveryDays: 7 }), touchpoints: [aTouchpoint({ on: '2026-03-08' })] },
      ['status-report report-due', 'short-status report-due'],
    ],
    [
      'a report that is not',
      { ...cadence({ statusEveryDays: 7 }), touchpoints: [aTouchpoint({ on: '2026-03-09' })] },
      [],
    ],
    [
      'a call that was no report',
      {
        ...cadence({ statusEveryDays: 7 }),
        touchpoints: [aTouchpoint({ type: 'contact', on: '2026-03-15' })],
      },
      ['status-report report-due', 'short-status report-due'],
    ],
    ['a late promise of theirs', { theirs: [{ ...late, direction: 'theirs' }] }, ['chase their-promise-late late']],
    ['a complaint', { issues: [anIssue()] }, ['complaint-received complaint-open issue-1']],
    ['a problem', { issues: [anIssue({ kind: 'problem' })] }, []],
    ['a resolved issue', { issues: [anIssue({ state: 'resolved' })] }, ['complaint-resolved issue-resolved issue-1']],
    ['a need', { requirements: [aRequirement()] }, ['confirm-requirement requirement-open requirement-1']],
    ['a confirmed need', { requirements: [aRequirement({ confirmedOn: '2026-03-02' })] }, []],
    [
      'an answer long ago',
      { ...cadence({ satisfactionEveryDays: 60 }), lastAnswerOn: '2026-01-10' },
      ['ask-satisfaction satisfaction-due'],
    ],
    ['an answer not long ago', { ...cadence({ satisfactionEveryDays: 60 }), lastAnswerOn: '2026-02-10' }, []],
    [
      'a question not long ago',
      {
        ...cadence({ satisfactionEveryDays: 60 }),
        lastAnswerOn: '2025-11-10',
        touchpoints: [aTouchpoint({ type: 'satisfaction', on: '2026-03-15' })],
      },
      [],
    ],
    [
      'an engagement that is over',
      { engagements: [anEngagement({ endsOn: '2026-03-15' })] },
      ['ask-acceptance engagement-over', 'closing engagement-over'],
    ],
    ['an engagement on its last day', { engagements: [anEngagement({ endsOn: '2026-03-16' })] }, []],
    ['silence', { touchpoints: [aTouchpoint({ on: '2026-01-10' })] }, ['keep-in-touch long-silent']],
    ['silence with something open', { touchpoints: [], ours: [aCommitment({ dueDay: null })] }, []],
  ])('%s', (_what, facts, expected) => {
    expect(asksFor(facts)).toEqual(expected);
  });

  test('the most urgent first', () => {
    const facts = {
      ours: [late],
      theirs: [{ ...late, id: 'theirs', direction: 'theirs' as const }],
      changes: [aChangeRequest()],
      issues: [anIssue()],
      requirements: [aRequirement()],
      ...cadence({ statusEveryDays: 0.5 }),
    };
    expect(asksFor(facts).map((offer) => offer.split(' ')[0])).toEqual([
      'bad-news',
      'change-accept',
      'change-adjust',
      'change-reject',
      'change-defer',
      'status-report',
      'short-status',
      'chase',
      'complaint-received',
      'confirm-requirement',
    ]);
  });

  test('of the engagement that is chosen', () => {
    const ours = [{ ...late, engagementId: 'engagement-app' }];
    expect(asksFor({ ours }, { engagementId: 'engagement-portal' })).toEqual([]);
    expect(asksFor({ ours }, { engagementId: 'engagement-app' })).toHaveLength(1);
  });
});

describe('the order', () => {
  test('is that of the purposes where nothing is asked for', () => {
    const order = offered({}).map(({ template }) => template.purpose);
    expect([...new Set(order)]).toEqual(templatePurposes.filter((purpose) => purpose !== 'other'));
  });

  test('begins with what the person asked for', () => {
    expect(offered({ ours: [late] }, { purpose: 'closing' })[0]).toMatchObject({
      template: { purpose: 'closing' },
      why: 'asked',
    });
  });

  test('begins with what fits the record that was chosen, and is about that one', () => {
    const changes = [aChangeRequest({ id: 'first' }), aChangeRequest({ id: 'second', stateSince: '2026-03-12' })];
    const about = { kind: 'changeRequest', id: 'second' } as const;
    const [first, second] = offered({ ours: [late], changes }, { about });
    expect(first).toMatchObject({ template: { purpose: 'change-accept' }, why: 'asked', about });
    expect(second).toMatchObject({ template: { purpose: 'change-adjust' }, about });
  });

  test('has the language of the reply first', () => {
    const languages = offered({ ours: [late] }, { language: 'zh-CN' }).map(({ template }) => template.language);
    expect(languages).toEqual(languages.toSorted().toReversed());
    expect(offered({ ours: [late] }, { language: 'zh-CN' })[0]?.template.id).toBe('shipped.bad-news.zh-CN');
  });

  test('has no hidden ones', () => {
    const hidden = allTemplates([], [aTemplate({ hidden: true }), aTemplate({ id: 'shown' })]);
    expect(offered({}, { templates: hidden }).map(({ template }) => template.id)).toEqual(['shown']);
  });
});
