import { beforeEach, describe, expect, test } from 'vitest';
import { findDueOverview, findDueSummary } from '@/lib/app/due-overview';
import { createReader } from '@/lib/storage/create-reader';
import { aClient } from '@/tests/helpers/a-client';
import { aCommitment } from '@/tests/helpers/a-commitment';
import { aStore } from '@/tests/helpers/a-store';
import { freshIndexedDb } from '@/tests/helpers/fresh-indexed-db';
import { putRecords } from '@/tests/helpers/put-records';

const today = '2026-11-20';
let made = 0;
const promise = (dueDay: string | null, fields: Parameters<typeof aCommitment>[0] = {}) =>
  aCommitment({ id: `p${++made}`, dueDay, ...fields });

beforeEach(freshIndexedDb);

async function readerOf(commitment: readonly ReturnType<typeof promise>[]) {
  const store = aStore();
  await putRecords(store, { client: [aClient(), aClient({ id: 'lanhai', name: '蓝海', domains: [] })], commitment });
  return createReader(store);
}

describe('the summary', () => {
  const due = [
    promise('2026-11-01', { clientId: 'lanhai' }),
    promise('2026-11-19'),
    promise(today),
    promise('2026-11-21'),
    promise('2026-11-23'),
    promise(null),
    promise(today, { direction: 'theirs' }),
    promise('2026-11-18', { state: 'kept', settledOn: '2026-11-18' }),
  ];

  test('counts ours that are late, due today and due soon', async () => {
    const reader = await readerOf(due);
    expect(await findDueSummary(reader, today, { daysBefore: 3, showNames: false })).toEqual({
      late: 2,
      today: 1,
      ahead: 2,
      daysBefore: 3,
      names: [],
    });
    expect(await findDueSummary(reader, today, { daysBefore: 1, showNames: false })).toMatchObject({ ahead: 1 });
    expect(await findDueSummary(reader, today, { daysBefore: 0, showNames: false })).toMatchObject({ ahead: 0 });
  });

  test('names each client once, the longest late first', async () => {
    const reader = await readerOf([...due, promise(today, { clientId: 'gone' })]);
    expect(await findDueSummary(reader, today, { daysBefore: 1, showNames: true })).toMatchObject({
      names: ['蓝海', 'Northwind'],
    });
  });
});

describe('the overview', () => {
  test('lists both directions up to today, cut at the limit, with their totals', async () => {
    const late = Array.from({ length: 5 }, (_, at) => promise(`2026-11-1${at}`));
    const reader = await readerOf([...late, promise(today, { direction: 'theirs' }), promise('2026-11-21')]);
    const { ours, theirs, next } = await findDueOverview(reader, today, 3);
    expect(ours.items.map(({ commitment, clientName }) => [commitment.dueDay, clientName])).toEqual([
      ['2026-11-10', 'Northwind'],
      ['2026-11-11', 'Northwind'],
      ['2026-11-12', 'Northwind'],
    ]);
    expect([ours.total, theirs.total, next]).toEqual([5, 1, null]);
  });

  test.each([
    ['soon', '2026-11-24'],
    ['years ahead', '2031-02-28'],
  ])('says what comes next, when that is %s', async (_name, day) => {
    const reader = await readerOf([promise(day), promise(day), promise('2040-01-01'), promise(null)]);
    expect((await findDueOverview(reader, today, 3)).next).toEqual({ day, count: 2 });
  });

  test('knows when nothing comes', async () => {
    const reader = await readerOf([promise(null), promise('2026-12-01', { direction: 'theirs' })]);
    expect(await findDueOverview(reader, today, 3)).toEqual({
      ours: { items: [], total: 0 },
      theirs: { items: [], total: 0 },
      next: null,
    });
  });
});
