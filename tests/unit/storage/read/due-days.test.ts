import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { aClient } from '@/tests/helpers/a-client';
import { aCommitment } from '@/tests/helpers/a-commitment';
import { aLogbook } from '@/tests/helpers/a-logbook';
import { freshIndexedDb } from '@/tests/helpers/fresh-indexed-db';

beforeEach(freshIndexedDb);

const deletedAt = '2026-03-01T00:00:00.000Z';
const { clientId } = aCommitment();
const records = {
  commitment: [
    aCommitment({ id: 'first-day', dueDay: '0001-01-01' }),
    aCommitment({ id: 'a', dueDay: '2026-03-12' }),
    aCommitment({ id: 'b', dueDay: '2026-03-13' }),
    aCommitment({ id: 'c', dueDay: '2026-03-13', clientId: 'client-other' }),
    aCommitment({ id: 'theirs', dueDay: '2026-03-13', direction: 'theirs' }),
    aCommitment({ id: 'kept', dueDay: '2026-03-13', state: 'kept', settledOn: '2026-03-12' }),
    aCommitment({ id: 'removed', dueDay: '2026-03-13', deletedAt }),
    aCommitment({ id: 'd', dueDay: '2026-03-14', clientId: 'client-gone' }),
    aCommitment({ id: 'no-day', dueDay: null }),
    aCommitment({ id: 'last-day', dueDay: '9999-12-31' }),
  ],
};

describe('dueCounts', () => {
  it.each<[string, string, Record<string, number>]>([
    ['2026-03-12', '2026-03-14', { '2026-03-12': 1, '2026-03-13': 2, '2026-03-14': 1 }],
    ['2026-03-13', '2026-03-13', { '2026-03-13': 2 }],
    ['2026-03-15', '2026-04-15', {}],
    ['2026-03-14', '2026-03-12', {}],
    ['0001-01-01', '0001-01-31', { '0001-01-01': 1 }],
    ['9999-12-01', '9999-12-31', { '9999-12-31': 1 }],
    ['9999-12-31', '9999-12-31', { '9999-12-31': 1 }],
  ])('of %s to %s counts ours over all clients', async (from, to, counts) => {
    const { reader } = await aLogbook(records);
    expect(await reader.dueCounts({ from, to })).toEqual(counts);
  });

  it('answers for the first 80 days of a longer time', async () => {
    const { reader } = await aLogbook({
      commitment: ['2026-01-01', '2026-03-21', '2026-03-22'].map((dueDay) => aCommitment({ id: dueDay, dueDay })),
    });
    const counts = await reader.dueCounts({ from: '2026-01-01', to: '9999-12-31' });
    expect(counts).toEqual({ '2026-01-01': 1, '2026-03-21': 1 });
  });
});

describe('dueCommitments', () => {
  const ids = (found: { readonly items: readonly { readonly commitment: { readonly id: string } }[] }) =>
    found.items.map(({ commitment }) => commitment.id);

  it.each<[string | null, string, string[]]>([
    [null, '2026-03-13', ['first-day', 'a', 'b', 'c']],
    ['2026-03-13', '2026-03-14', ['b', 'c', 'd']],
    ['2026-03-13', '2026-03-13', ['b', 'c']],
    ['2026-03-14', '2026-03-12', []],
    [null, '0001-01-01', ['first-day']],
    ['9999-12-31', '9999-12-31', ['last-day']],
    [null, '9999-12-31', ['first-day', 'a', 'b', 'c', 'd', 'last-day']],
  ])('of ours from %s to %s are the open ones, earliest first', async (from, to, expected) => {
    const { reader } = await aLogbook(records);
    const found = await reader.dueCommitments({ direction: 'ours', from, to, limit: 9 });
    expect(ids(found)).toEqual(expected);
    expect(found.total).toBe(expected.length);
  });

  it('names the client of each, and none for one that was removed', async () => {
    const { reader } = await aLogbook({
      ...records,
      client: [aClient(), aClient({ id: 'client-other', name: 'Calder' }), aClient({ id: 'client-gone', deletedAt })],
    });
    const due = { direction: 'ours', from: '2026-03-13', to: '2026-03-14', limit: 9 } as const;
    const found = await reader.dueCommitments(due);
    expect(found.items.map(({ clientName }) => clientName)).toEqual(['Northwind', 'Calder', '']);
    expect((await reader.dueCommitments({ ...due, direction: 'theirs' })).items).toEqual([
      { commitment: aCommitment({ id: 'theirs', direction: 'theirs' }), clientName: 'Northwind' },
    ]);
  });

  it('cuts at the limit and counts them all', async () => {
    const { reader } = await aLogbook(records);
    const due = { direction: 'ours', from: null, to: '9999-12-31' } as const;
    const cut = await reader.dueCommitments({ ...due, limit: 2 });
    expect([ids(cut), cut.total]).toEqual([['first-day', 'a'], 6]);
    expect(await reader.dueCommitments({ ...due, limit: 0 })).toEqual({ items: [], total: 6 });
  });

  it('agrees with dueCounts on any days', async () => {
    const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-02-${String(number).padStart(2, '0')}`);
    const commitment = fc.record({
      id: fc.uuid(),
      dueDay: fc.option(day),
      direction: fc.constantFrom('ours' as const, 'theirs' as const),
      state: fc.constantFrom('open' as const, 'kept' as const),
      deletedAt: fc.option(fc.constant(deletedAt), { freq: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(commitment, { maxLength: 20 }), day, day, async (some, from, to) => {
        freshIndexedDb();
        const { reader } = await aLogbook({ commitment: some.map((fields) => aCommitment(fields)) });
        const counts = await reader.dueCounts({ from, to });
        const due = await reader.dueCommitments({ direction: 'ours', from, to, limit: 99 });
        const expected = some.filter(
          (one) =>
            one.direction === 'ours' &&
            one.state === 'open' &&
            one.deletedAt === null &&
            one.dueDay !== null &&
            one.dueDay >= from &&
            one.dueDay <= to,
        );
        expect(due.total).toBe(expected.length);
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(due.total);
        expect(ids(due).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
      }),
      { numRuns: 40 },
    );
  });
});

describe('settledCommitments', () => {
  const settled = (id: string, settledOn: string, more: object = {}) =>
    aCommitment({ id, state: 'kept', settledOn, ...more });

  it('has the kept, missed and withdrawn ones of a client, the last settled first', async () => {
    const { reader } = await aLogbook({
      commitment: [
        aCommitment({ id: 'open' }),
        settled('old', '0001-01-01'),
        settled('missed', '2026-03-02', { state: 'missed', missReason: 'forgot', direction: 'theirs' }),
        settled('withdrawn', '2026-03-03', { state: 'withdrawn', dueDay: null }),
        settled('kept', '2026-03-01'),
        settled('far', '9999-12-31'),
        settled('removed', '2026-03-04', { deletedAt }),
        settled('elsewhere', '2026-03-05', { clientId: 'client-other' }),
      ],
    });
    const ids = async (limit: number) => (await reader.settledCommitments({ clientId, limit })).map(({ id }) => id);
    expect(await ids(9)).toEqual(['far', 'withdrawn', 'missed', 'kept', 'old']);
    expect(await ids(2)).toEqual(['far', 'withdrawn']);
    expect(await ids(0)).toEqual([]);
    expect(await reader.settledCommitments({ clientId: 'nobody', limit: 9 })).toEqual([]);
  });
});
