import { describe, expect, test } from 'vitest';
import type { HistoryEntry } from '@/lib/app/reader';
import type { Commitment } from '@/lib/domain/commitment';
import { createCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { commitmentWords } from '@/lib/ui/record/commitment-words';
import { historyLines, type WrittenVersion } from '@/lib/ui/record/history-lines';
import { moveRemarks } from '@/lib/ui/record/move-remarks';
import { aCommitment } from '@/tests/helpers/a-commitment';

const logged = aCommitment({ dueDay: '2026-11-20' });
const names = {
  clients: new Map([['client-northwind', 'Northwind']]),
  engagements: new Map([['portal', 'Customer portal']]),
  promises: new Map([['theirs', 'Test data']]),
};
const evidence = {
  provider: 'gmail' as const,
  account: null,
  threadId: null,
  messageId: null,
  sender: 'ana@northwind.example',
  date: '2026-11-18T09:00',
  subject: 'Plan',
  quote: '',
  quoteSha256: null,
  link: null,
};

/** Versions one after another, a minute apart. */
const written = (...steps: readonly (readonly [HistoryEntry['action'], Partial<Commitment>])[]) => {
  let record: Commitment = logged;
  return steps.map(([action, changed], at): WrittenVersion<Commitment> => {
    const updatedAt = `2026-11-19T08:0${at}:00.000Z`;
    record = { ...record, ...changed, version: at + 1, counter: at * 3, updatedAt };
    return { version: at + 1, action, at: updatedAt, here: at !== 1, record };
  });
};

function linesIn(
  language: 'en' | 'zh-CN',
  history: readonly WrittenVersion<Commitment>[],
  earliest: Commitment | null = null,
) {
  const catalogue = createCatalogue(language, '2026-11-20');
  const { t } = catalogue;
  const fields = commitmentWords(catalogue, names);
  const remarks = (before: Commitment, after: Commitment) => moveRemarks(before, after, t);
  return historyLines(history, { fields, remarks, earliest, timeZone: 'Europe/Berlin' }, catalogue).map(
    ({ who, when, what, changes, remarks: said }) => ({
      head: [who, when, what].join(' | '),
      changes: changes.map(({ field, from, to }) => `${field}: ${from} -> ${to}`),
      said,
    }),
  );
}

const move = { from: '2026-11-20', to: '2026-11-24', on: '2026-11-19', reason: 'Tom is ill', toldBefore: true };
const life = written(
  ['save', {}],
  ['save', { text: 'Send both timelines', note: 'By post', engagementId: 'portal', blockedBy: ['theirs', 'gone'] }],
  ['move', { dueDay: '2026-11-24', renegotiations: [move] }],
  ['settle', { state: 'kept', settledOn: '2026-11-25', missReason: 'capacity', keptEvidence: evidence }],
  ['reopen', { state: 'open', settledOn: null, missReason: null, keptEvidence: undefined }],
  ['remove', { deletedAt: '2026-11-19T08:05:00.000Z' }],
  ['undo', { deletedAt: null }],
);

describe('the history of a commitment', () => {
  test('in English', () => {
    expect(linesIn('en', life)).toEqual([
      { head: 'You | 19 Nov 2026, 09:06 | Brought back', changes: [], said: [] },
      { head: 'You | 19 Nov 2026, 09:05 | Deleted', changes: [], said: [] },
      {
        head: 'You | 19 Nov 2026, 09:04 | Reopened',
        changes: [
          'State: Kept -> Open',
          'Settled on: Wed 25 Nov -> nothing',
          'Why: No capacity -> nothing',
          'Delivered by: 18 Nov email -> nothing',
        ],
        said: [],
      },
      {
        head: 'You | 19 Nov 2026, 09:03 | Settled',
        changes: [
          'State: Open -> Kept',
          'Settled on: nothing -> Wed 25 Nov',
          'Why: nothing -> No capacity',
          'Delivered by: nothing -> 18 Nov email',
        ],
        said: [],
      },
      {
        head: 'You | 19 Nov 2026, 09:02 | Day moved',
        changes: ['Due: Fri 20 Nov -> Tue 24 Nov'],
        said: ['Reason: Tom is ill', 'The client was told before the old day was over.'],
      },
      {
        head: 'another machine | 19 Nov 2026, 09:01 | Edited',
        changes: [
          'What: Send the revised timeline -> Send both timelines',
          'Engagement: nothing -> Customer portal',
          'Waits for: nothing -> Test data and something no longer on file',
          'Note: nothing -> By post',
        ],
        said: [],
      },
      { head: 'You | 19 Nov 2026, 09:00 | Logged', changes: [], said: [] },
    ]);
  });

  test('in Chinese', () => {
    const lines = linesIn('zh-CN', life);
    expect(lines.map(({ head }) => head)).toEqual([
      '您 | 2026年11月19日 09:06 | 恢复',
      '您 | 2026年11月19日 09:05 | 删除',
      '您 | 2026年11月19日 09:04 | 重新打开',
      '您 | 2026年11月19日 09:03 | 了结',
      '您 | 2026年11月19日 09:02 | 改期',
      '其他电脑 | 2026年11月19日 09:01 | 编辑',
      '您 | 2026年11月19日 09:00 | 记录',
    ]);
    expect(lines[4]).toMatchObject({
      changes: ['截止日: 11月20日 -> 11月24日'],
      said: ['原因：Tom is ill', '已在原日期结束前告知客户。'],
    });
  });

  test('tells what was taken back', () => {
    const undone = written(['save', {}], ['undo', { deletedAt: '2026-11-19T08:01:00.000Z' }]);
    expect(linesIn('en', undone)[0]?.head).toContain('Logging taken back');
    const unsettled = written(['save', {}], ['save', { text: 'A' }], ['undo', { text: 'B' }]);
    expect(linesIn('en', unsettled)[0]).toMatchObject({ head: expect.stringContaining('Step taken back') });
    expect(linesIn('en', unsettled)[0]?.changes).toEqual(['What: A -> B']);
  });

  test('tells what the oldest write changed where it is known what that found', () => {
    const [first, ...later] = life;
    expect(linesIn('en', later, first?.record).at(-1)?.changes).toHaveLength(4);
  });

  test('does not guess across a gap', () => {
    const holed = life.filter(({ version }) => version !== 4);
    expect(linesIn('en', holed)[2]).toMatchObject({ head: expect.stringContaining('Reopened'), changes: [] });
  });

  test('does not guess what the oldest write changed when those before it are not there', () => {
    const [, ...later] = life;
    expect(linesIn('en', later).at(-1)).toEqual({
      head: 'another machine | 19 Nov 2026, 09:01 | Edited',
      changes: [],
      said: [],
    });
  });
});
