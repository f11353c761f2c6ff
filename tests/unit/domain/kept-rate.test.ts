import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/add-days';
import type { Commitment } from '@/lib/domain/commitment';
import { countedDays } from '@/lib/domain/counted-days';
import { keptRate } from '@/lib/domain/kept-rate';
import { aCommitment } from '@/tests/helpers/a-commitment';
import { aDay } from '@/tests/helpers/a-day';

const window = { from: '2026-01-01', to: '2026-03-31', today: '2026-03-31' };
const due = '2026-03-10';
const move = (from: string, to: string, on: string) => ({ from, to, on, reason: '', toldBefore: null });

const table: [string, Partial<Commitment>, [number, number, number]][] = [
  ['delivered before the day', { state: 'kept', settledOn: '2026-03-09' }, [1, 1, 0]],
  ['delivered on the day', { state: 'kept', settledOn: due }, [1, 1, 0]],
  ['delivered late', { state: 'kept', settledOn: '2026-03-11' }, [0, 1, 0]],
  ['given up', { state: 'missed', settledOn: '2026-03-20', missReason: 'estimate' }, [0, 1, 0]],
  ['open and over', { state: 'open' }, [0, 1, 0]],
  ['open and due today', { state: 'open', dueDay: '2026-03-31' }, [0, 0, 0]],
  ['kept and due today', { state: 'kept', dueDay: '2026-03-31', settledOn: '2026-03-30' }, [1, 1, 0]],
  ['withdrawn', { state: 'withdrawn', settledOn: due }, [0, 0, 0]],
  ['without a day', { dueDay: null, state: 'kept', settledOn: due }, [0, 0, 0]],
  ['due before the window', { dueDay: '2025-12-31', state: 'kept', settledOn: '2025-12-01' }, [0, 0, 0]],
  ['due on the first day of the window', { dueDay: '2026-01-01', state: 'kept', settledOn: '2025-12-01' }, [1, 1, 0]],
  ['due after the window', { dueDay: '2026-04-01', state: 'open' }, [0, 0, 0]],
  [
    'moved before the day and kept at the new one',
    {
      dueDay: '2026-03-20',
      state: 'kept',
      settledOn: '2026-03-20',
      renegotiations: [move(due, '2026-03-20', '2026-03-09')],
    },
    [1, 1, 1],
  ],
  [
    'moved on the day itself: the day was not over',
    { dueDay: '2026-03-20', state: 'kept', settledOn: '2026-03-20', renegotiations: [move(due, '2026-03-20', due)] },
    [1, 1, 1],
  ],
  [
    'moved after the day and kept at the new one: a miss stays',
    {
      dueDay: '2026-03-20',
      state: 'kept',
      settledOn: '2026-03-20',
      renegotiations: [move(due, '2026-03-20', '2026-03-12')],
    },
    [1, 2, 0],
  ],
  [
    'moved after the day to one still to come',
    { dueDay: '2026-05-01', state: 'open', renegotiations: [move(due, '2026-05-01', '2026-03-12')] },
    [0, 1, 0],
  ],
  [
    'moved before the day to one still to come: it left the window',
    { dueDay: '2026-05-01', state: 'open', renegotiations: [move(due, '2026-05-01', '2026-03-01')] },
    [0, 0, 0],
  ],
  [
    'moved twice after the same day: one miss',
    {
      dueDay: '2026-03-25',
      state: 'kept',
      settledOn: '2026-03-25',
      renegotiations: [move(due, due, '2026-03-12'), move(due, '2026-03-25', '2026-03-13')],
    },
    [1, 2, 0],
  ],
  [
    'moved after the day and back to it: one miss, even when it was delivered by then',
    {
      state: 'kept',
      settledOn: due,
      renegotiations: [move(due, '2026-03-25', '2026-03-12'), move('2026-03-25', due, '2026-03-13')],
    },
    [0, 1, 0],
  ],
  [
    'moved before the day, then after the new one: a miss there, and the last day counts',
    {
      dueDay: '2026-03-25',
      state: 'missed',
      settledOn: '2026-03-25',
      renegotiations: [move(due, '2026-03-15', '2026-03-09'), move('2026-03-15', '2026-03-25', '2026-03-16')],
    },
    [0, 2, 1],
  ],
  [
    'moved after the day, then withdrawn: left out whole',
    { dueDay: '2026-03-25', state: 'withdrawn', renegotiations: [move(due, '2026-03-25', '2026-03-12')] },
    [0, 0, 0],
  ],
  [
    'given a day only later',
    { state: 'kept', settledOn: due, renegotiations: [{ ...move('', due, '2026-03-12'), from: null }] },
    [1, 1, 0],
  ],
  [
    'deprived of its day after that was over',
    { dueDay: null, state: 'open', renegotiations: [{ ...move(due, '', '2026-03-12'), to: null }] },
    [0, 1, 0],
  ],
];

describe('the kept rate', () => {
  it.each(table)('%s', (_name, fields, [kept, all, renegotiated]) => {
    const one = aCommitment({ dueDay: due, ...fields });
    expect(keptRate([one], window)).toEqual({ kept, due: all, renegotiated });
  });

  it('adds up', () => {
    const all = table.map(([, fields], n) => aCommitment({ id: `c${n}`, dueDay: due, ...fields }));
    const sum = (at: 0 | 1 | 2) => table.reduce((total, [, , row]) => total + row[at], 0);
    expect(keptRate(all, window)).toEqual({ kept: sum(0), due: sum(1), renegotiated: sum(2) });
  });

  it('never keeps more than was due, and finds all it counts by the days of the index', () => {
    const someCommitment = fc
      .record({
        dueDay: fc.option(aDay()),
        settledOn: aDay(),
        state: fc.constantFrom('open', 'kept', 'missed', 'withdrawn'),
        moves: fc.array(fc.record({ from: fc.option(aDay()), to: fc.option(aDay()), on: aDay() }), { maxLength: 3 }),
      })
      .map(({ moves, state, settledOn, dueDay }) =>
        aCommitment({
          dueDay,
          state: state as Commitment['state'],
          settledOn: state === 'open' ? null : settledOn,
          renegotiations: moves.map((one) => ({ ...one, reason: '', toldBefore: null })),
        }),
      );
    fc.assert(
      fc.property(someCommitment, aDay(), fc.nat(2000), (one, from, length) => {
        const to = addDays(from, length);
        const rate = keptRate([one], { from, to, today: to });
        expect(rate.kept).toBeLessThanOrEqual(rate.due);
        const indexed = countedDays(one).some((day) => day >= from && day <= to);
        expect(indexed || rate.due === 0).toBe(true);
      }),
    );
  });
});
