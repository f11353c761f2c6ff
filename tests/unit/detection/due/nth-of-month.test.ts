import { describe, expect, it } from 'vitest';
import { nthWeekDay, nthWorkingDay } from '@/lib/detection/due/nth-of-month';

describe('the nth week day of a month', () => {
  it.each([
    [2026, 11, 4, 4, '2026-11-26'],
    [2026, 9, 1, 1, '2026-09-07'],
    [2026, 6, 1, 1, '2026-06-01'],
    [2026, 5, 1, -1, '2026-05-25'],
    [2026, 5, 7, -1, '2026-05-31'],
    [2026, 5, 7, -2, '2026-05-24'],
    [2026, 13, 5, 1, '2027-01-01'],
    [2026, 4, 5, 5, '2026-05-01'],
  ])('%i-%i, day %i, the %ith', (year, month, wanted, nth, day) => {
    expect(nthWeekDay(year, month, wanted, nth)).toBe(day);
  });
});

describe('the nth working day of a month', () => {
  const calendar = { weekend: [6, 7], holidays: ['2026-05-01'], makeUpDays: [] };
  it.each([
    [1, '2026-05-04'],
    [3, '2026-05-06'],
    [-1, '2026-05-29'],
  ])('%i', (nth, day) => {
    expect(nthWorkingDay(2026, 5, nth, calendar)).toBe(day);
  });

  it('is none where one never works', () => {
    expect(nthWorkingDay(2026, 5, 1, { ...calendar, weekend: [1, 2, 3, 4, 5, 6, 7] })).toBeNull();
  });
});
