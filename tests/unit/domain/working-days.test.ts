import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/add-days';
import { addWorkingDays, isWorkingDay, workingDayFrom } from '@/lib/domain/working-days';
import { aDay } from '@/tests/helpers/a-day';

const calendar = { weekend: [6, 7], holidays: [], makeUpDays: [] };
/** China's National Day of 2026: off 1 to 7 October, worked on Sunday 20 September and Saturday 10 October. */
const china = {
  weekend: [6, 7],
  holidays: Array.from({ length: 7 }, (_, at) => `2026-10-0${at + 1}`),
  makeUpDays: ['2026-09-20', '2026-10-10'],
};
const never = { ...calendar, weekend: [1, 2, 3, 4, 5, 6, 7] };

describe('a working day', () => {
  it.each([
    ['2026-03-13', calendar, true],
    ['2026-03-14', calendar, false],
    ['2026-03-15', calendar, false],
    ['1969-12-29', calendar, true],
    ['1969-12-28', calendar, false],
    ['2026-03-13', { ...calendar, weekend: [5] }, false],
    ['2026-10-01', china, false],
    ['2026-10-10', china, true],
    ['2026-10-11', china, false],
    ['2026-10-10', { ...china, holidays: ['2026-10-10'] }, false],
  ])('%s', (day, days, is) => {
    expect(isWorkingDay(day, days)).toBe(is);
  });
});

describe('so many working days later', () => {
  it.each([
    ['2026-03-13', 1, calendar, '2026-03-16'],
    ['2026-03-14', 1, calendar, '2026-03-16'],
    ['2026-03-14', 0, calendar, '2026-03-16'],
    ['2026-03-13', 0, calendar, '2026-03-13'],
    ['2026-03-09', 5, calendar, '2026-03-16'],
    ['2026-09-30', 3, china, '2026-10-10'],
    ['2026-09-30', 4, china, '2026-10-12'],
    ['2026-03-13', 1, never, null],
    ['2026-03-13', 0, never, null],
  ])('%s and %i', (day, count, days, then) => {
    expect(addWorkingDays(day, count, days)).toBe(then);
  });

  it('are as many as are worked in between', () => {
    fc.assert(
      fc.property(aDay(), fc.integer({ min: 1, max: 30 }), fc.subarray([1, 2, 3, 4, 5, 6]), (day, count, weekend) => {
        const days = { ...china, weekend };
        const then = addWorkingDays(day, count, days) ?? day;
        let worked = 0;
        for (let at = addDays(day, 1); at <= then; at = addDays(at, 1)) if (isWorkingDay(at, days)) worked += 1;
        expect(worked).toBe(count);
        expect(workingDayFrom(then, days)).toBe(then);
      }),
    );
  });
});
