import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kindOfDay } from '@/lib/domain/kind-of-day';
import { isWorkingDay } from '@/lib/domain/working-days';
import { aDay } from '@/tests/helpers/a-day';

/** The National Day of China in 2026: a week off, made up for on a Saturday. */
const calendar = {
  weekend: [6, 7],
  holidays: ['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-12'],
  makeUpDays: ['2026-10-10', '2026-10-12', '2026-10-13'],
};

test.each([
  ['2026-10-01', 'holiday'],
  ['2026-10-03', 'holiday'],
  ['2026-10-04', 'weekend'],
  ['2026-10-10', 'make-up'],
  ['2026-10-12', 'holiday'],
  ['2026-10-13', 'working'],
  ['2026-10-14', 'working'],
] as const)('%s is a %s', (day, kind) => {
  expect(kindOfDay(day, calendar)).toBe(kind);
});

test('one works on working and make-up days and on no others', () => {
  fc.assert(
    fc.property(aDay(), fc.subarray([1, 2, 3, 4, 5, 6, 7]), fc.boolean(), fc.boolean(), (day, weekend, off, on) => {
      const own = { weekend, holidays: off ? [day] : [], makeUpDays: on ? [day] : [] };
      expect(['working', 'make-up'].includes(kindOfDay(day, own))).toBe(isWorkingDay(day, own));
    }),
  );
});
