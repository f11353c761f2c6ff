import { describe, expect, test } from 'vitest';
import { type NextStep, nextStep } from '@/lib/app/reply/next-step';
import { addDays } from '@/lib/domain/add-days';
import { type ChangeRequestState, changeRequest } from '@/lib/domain/change-request';
import { nextStates } from '@/lib/domain/change-request-life';
import type { Commitment } from '@/lib/domain/commitment';
import { renegotiate } from '@/lib/domain/commitment-life';
import { type IssueState, issue } from '@/lib/domain/issue';
import { nextIssueStates } from '@/lib/domain/issue-life';
import type { LoggedRecord } from '@/lib/domain/logged-kind';
import { type TemplatePurpose, templatePurposes } from '@/lib/domain/template-purpose';
import { aChangeRequest } from '@/tests/helpers/a-change-request';
import { aCommitment } from '@/tests/helpers/a-commitment';
import { aSatisfactionResponse } from '@/tests/helpers/a-satisfaction-response';
import { anIssue } from '@/tests/helpers/an-issue';

const today = '2026-03-10';
const changeStates = changeRequest.shape.state.options;
const issueStates = issue.shape.state.options;

const ofPromise = (fields: Partial<Commitment>): LoggedRecord => ({
  kind: 'commitment',
  record: aCommitment({ dueDay: '2026-03-13', ...fields }),
});
const ofChange = (state: ChangeRequestState, deferredUntil: string | null = null): LoggedRecord => ({
  kind: 'changeRequest',
  record: aChangeRequest({ state, deferredUntil }),
});
const ofIssue = (state: IssueState): LoggedRecord => ({ kind: 'issue', record: anIssue({ state }) });
const followUp = (purpose: TemplatePurpose, found: LoggedRecord): NextStep | null => nextStep(purpose, found, today);
/** The purposes after which something follows for a record. */
const purposesOf = (found: LoggedRecord): readonly TemplatePurpose[] =>
  templatePurposes.filter((purpose) => followUp(purpose, found) !== null);

const moved = (on: string, from: string | null = '2026-03-06', toldBefore: boolean | null = null) => ({
  renegotiations: [{ from, to: '2026-03-13', on, reason: 'Printers', toldBefore }],
});

describe('a promise whose new day was told', () => {
  test.each<[string, Partial<Commitment>, NextStep | null]>([
    ['late', { dueDay: '2026-03-09' }, 'move-day'],
    ['due today', { dueDay: today }, 'move-day'],
    ['not due yet', {}, 'move-day'],
    ['without a day', { dueDay: null }, 'set-day'],
    ['moved today', moved(today), null],
    ['moved today, told on the phone', moved(today, '2026-03-06', true), null],
    ['moved a week ago', moved('2026-03-03'), null],
    ['moved long ago', moved('2026-03-02'), 'move-day'],
    ['moved lately, and late again', { ...moved('2026-03-08'), dueDay: '2026-03-09' }, 'move-day'],
    ['given its first day lately', moved('2026-03-08', null), 'move-day'],
    ['kept', { state: 'kept', settledOn: today }, null],
    ['given up', { state: 'missed', settledOn: today, missReason: 'capacity' }, null],
    ['no longer wanted', { state: 'withdrawn', settledOn: today }, null],
    ['theirs', { direction: 'theirs', dueDay: '2026-03-09' }, null],
  ])('%s', (_name, fields, step) => {
    const found = ofPromise(fields);
    expect([followUp('bad-news', found), followUp('renegotiate', found)]).toEqual([step, step]);
    expect(purposesOf(found)).toEqual(step === null ? [] : ['bad-news', 'renegotiate']);
  });
});

describe('a change that was answered', () => {
  const offers: readonly TemplatePurpose[] = ['change-accept', 'change-adjust', 'expectation'];
  const all: readonly TemplatePurpose[] = [
    'change-accept',
    'change-adjust',
    'change-reject',
    'change-defer',
    'expectation',
  ];
  test.each<[ChangeRequestState, readonly TemplatePurpose[]]>([
    ['draft', all],
    ['submitted', all],
    ['assessing', all],
    ['awaiting-client', ['change-reject', 'change-defer']],
    ['deferred', [...offers, 'change-reject']],
    ['approved', []],
    ['approved-adjusted', []],
    ['included-free', []],
    ['rejected', []],
    ['implemented', []],
    ['verified', []],
    ['withdrawn', []],
  ])('%s', (state, purposes) => {
    expect(new Set(purposesOf(ofChange(state, '2026-03-11')))).toEqual(new Set(purposes));
  });

  test('is deferred anew once its day has come', () => {
    expect(followUp('change-defer', ofChange('deferred', today))).toBe('advance');
  });

  test('the table knows every state', () => expect(changeStates).toHaveLength(12));
});

test.each<[IssueState, readonly TemplatePurpose[]]>([
  ['recorded', ['complaint-resolved']],
  ['analysed', ['complaint-resolved']],
  ['resolved', ['complaint-resolved']],
  ['fed-back', []],
  ['withdrawn', []],
])('an issue that is %s', (state, purposes) => {
  expect(purposesOf(ofIssue(state))).toEqual(purposes);
});

describe('of every purpose and record', () => {
  const records: readonly LoggedRecord[] = [
    ...[null, '2026-03-09', today, '2026-03-13'].flatMap((dueDay) =>
      (['open', 'kept', 'missed', 'withdrawn'] as const).flatMap((state) =>
        (['ours', 'theirs'] as const).map((direction) => ofPromise({ dueDay, state, direction })),
      ),
    ),
    ...changeStates.flatMap((state) => [ofChange(state), ofChange(state, '2026-03-09')]),
    ...issueStates.map(ofIssue),
    { kind: 'satisfaction', record: aSatisfactionResponse() },
  ];
  const offered = records.flatMap((found) => purposesOf(found).map((purpose) => ({ found, purpose })));

  test('a step is one that the life of the record allows', () => {
    expect(offered.length).toBeGreaterThan(20);
    for (const { found, purpose } of offered) {
      const step = followUp(purpose, found);
      if (found.kind === 'commitment') {
        const move = { to: addDays(today, 30), on: today, reason: 'x', toldBefore: true };
        expect(renegotiate(found.record, move).ok).toBe(true);
        expect(step).toBe(found.record.dueDay === null ? 'set-day' : 'move-day');
      } else {
        expect(step).toBe('advance');
        const states = found.kind === 'issue' ? nextIssueStates(found.record.state) : [];
        const ways = found.kind === 'changeRequest' ? nextStates(found.record.state) : states;
        expect(ways.length).toBeGreaterThan(0);
      }
    }
  });

  test('a deleted record asks for nothing', () => {
    for (const { found, purpose } of offered) {
      const gone = { ...found, record: { ...found.record, deletedAt: '2026-03-09T12:00:00Z' } } as LoggedRecord;
      expect(followUp(purpose, gone)).toBeNull();
    }
  });

  test('a move that was made as told asks for no other', () => {
    for (const { found, purpose } of offered) {
      if (found.kind !== 'commitment' || found.record.dueDay === null) continue;
      const done = renegotiate(found.record, { to: '2026-04-01', on: today, reason: 'x', toldBefore: null });
      expect(done.ok && followUp(purpose, { kind: 'commitment', record: done.value })).toBeNull();
    }
  });

  test('where the next word is theirs, nothing is offered', () => {
    const theirWord: readonly TemplatePurpose[] = [
      'chase',
      'confirm-requirement',
      'complaint-received',
      'ask-acceptance',
    ];
    expect(offered.filter(({ purpose }) => theirWord.includes(purpose))).toEqual([]);
    const waiting = offered.filter(
      ({ found }) => found.kind === 'changeRequest' && found.record.state === 'awaiting-client',
    );
    expect(new Set(waiting.map(({ purpose }) => purpose))).toEqual(new Set(['change-reject', 'change-defer']));
  });
});
