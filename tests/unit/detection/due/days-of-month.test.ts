import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, dayOfMonth, firstOfMonth, lastOfMonth, writtenDate } from '@/lib/detection/due/days-of-month';
import { addDays } from '@/lib/domain/add-days';
import { aDay } from '@/tests/helpers/a-day';

describe('a month', () => {
  it.each([
    [2026, 2, '2026-02-01', '2026-02-28'],
    [2028, 2, '2028-02-01', '2028-02-29'],
    [2026, 14, '2027-02-01', '2027-02-28'],
    [2026, 0, '2025-12-01', '2025-12-31'],
    [9999, 13, '9999-12-01', '9999-12-31'],
  ])('%i-%i', (year, month, first, last) => {
    expect([firstOfMonth(year, month), lastOfMonth(year, month)]).toEqual([first, last]);
  });
});

describe('a day of a month', () => {
  it('is each day of the calendar', () => {
    fc.assert(
      fc.property(aDay(), (day) => {
        const [year = 0, month = 0, of = 0] = day.split('-').map(Number);
        expect(dayOfMonth(year, month, of)).toBe(day);
      }),
    );
  });

  it.each([
    [2026, 2, 29],
    [1900, 2, 29],
    [2026, 4, 31],
    [2026, 1, 0],
    [2026, 1, 32],
    [2026, 14, 29],
  ])('is none: %i-%i-%i', (year, month, day) => {
    expect(dayOfMonth(year, month, day)).toBeNull();
    expect(writtenDate(year, month, day)).toBeNull();
  });

  it.each([
    [2026, 13, 1, '2027-01-01'],
    [2026, 0, 31, '2025-12-31'],
    [2026, 12, 31, '2026-12-31'],
    [9999, 12, 31, '9999-12-31'],
  ])('may be of a month of another year unless it is written so: %i-%i-%i', (year, month, day, found) => {
    expect(dayOfMonth(year, month, day)).toBe(found);
    expect(writtenDate(year, month, day)).toBe(month === 12 ? found : null);
  });
});

describe('months later', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-03-11', 12, '2027-03-11'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 2, '2027-02-15'],
  ])('%s and %i', (day, months, then) => {
    expect(addMonths(day, months)).toBe(then);
  });

  it('are between 28 and 31 days a month', () => {
    fc.assert(
      fc.property(aDay(), (day) => {
        const then = addMonths(day, 1);
        expect(then >= addDays(day, 28) && then <= addDays(day, 31)).toBe(true);
      }),
    );
  });
});
