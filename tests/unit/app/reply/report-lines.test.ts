import { describe, expect, test } from 'vitest';
import type { ReplyFacts } from '@/lib/app/reader';
import { reportLines, snapshotOf } from '@/lib/app/reply/report-lines';
import { templateContextOf } from '@/lib/app/reply/template-context-of';
import { type ReportedItem, reportedLists, reportSnapshot } from '@/lib/domain/report-snapshot';
import { aChangeRequest } from '../../../helpers/a-change-request';
import { aCommitment } from '../../../helpers/a-commitment';
import { aMilestone } from '../../../helpers/a-milestone';
import { aReplyQuery, someReplyFacts } from '../../../helpers/some-reply-facts';

const contextOf = (facts: Partial<ReplyFacts>) => templateContextOf(someReplyFacts(facts), aReplyQuery());

const facts = {
  settled: [aCommitment({ id: 'done', text: 'Sent the plan', state: 'kept', settledOn: '2026-03-12' })],
  ours: [
    aCommitment({ id: 'late', text: 'Price the printer', dueDay: '2026-03-13' }),
    aCommitment({ id: 'next', text: 'Confirm the sites', dueDay: null }),
  ],
  changes: [aChangeRequest()],
  milestones: [aMilestone()],
};

test('each line says what was told and of which day', () => {
  expect(reportLines(contextOf(facts))).toEqual([
    { key: 'done:done', list: 'done', id: 'done', text: 'Sent the plan', day: '2026-03-12' },
    { key: 'late:late', list: 'late', id: 'late', text: 'Price the printer', day: '2026-03-13' },
    { key: 'next:next', list: 'next', id: 'next', text: 'Confirm the sites', day: null },
    { key: 'milestones:milestone-1', list: 'milestones', id: 'milestone-1', text: 'Go-live', day: '2026-04-08' },
    { key: 'changes:change-1', list: 'changes', id: 'change-1', text: 'Single sign-on', day: '2026-03-05' },
    { key: 'decisions:change-1', list: 'decisions', id: 'change-1', text: 'Single sign-on', day: '2026-03-05' },
  ]);
});

describe('a snapshot', () => {
  const told = (
    text: string,
    lists: readonly ReportedItem['list'][] = reportedLists,
    some: Partial<ReplyFacts> = facts,
  ) => snapshotOf(contextOf(some), { name: 'Status', lists: new Set(lists) }, text);

  test('holds the lines of the lists that the template shows', () => {
    const text = 'Done: Sent the plan. Next: Confirm the sites. Late: Price the printer.';
    expect(told(text, ['done', 'next']).items.map(({ id }) => id)).toEqual(['done', 'next']);
  });

  test('holds no line that was taken out by hand', () => {
    expect(told('Done: Sent the plan.').items).toEqual([
      { list: 'done', id: 'done', text: 'Sent the plan', day: '2026-03-12' },
    ]);
  });

  test('knows a line again that a composer wrapped', () => {
    expect(told('Done:\u00a0Sent\nthe\u00a0 plan').items).toHaveLength(1);
  });

  test('fits what a touchpoint holds, however much was told', () => {
    const long = '\u{1F600}'.repeat(300);
    const ours = Array.from({ length: 1_200 }, (_, n) =>
      aCommitment({ id: `p${n}`, text: `${n} ${long}`, dueDay: null }),
    );
    const { text, items, ...rest } = snapshotOf(
      contextOf({ ours }),
      { name: long, lists: new Set(reportedLists) },
      `${long.repeat(50)} ${ours.map((one) => one.text).join(' ')}`,
    );
    expect(reportSnapshot.safeParse({ text, items, ...rest }).success).toBe(true);
    expect(items).toHaveLength(1_000);
    expect([...text].every((character) => character === '\u{1F600}')).toBe(true);
  });
});
