import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addMonths,
  dayInMonth,
  firstOfMonth,
  lastOfMonth,
  lastWorkingDay,
  mondayOf,
  nextWeekday,
  weekdayOfDay,
} from '@/lib/detection/due/english/calendar-steps';
import { addDays } from '@/lib/domain/add-days';
import { aDay } from '@/tests/helpers/a-day';

const calendar = { weekend: [6, 7], holidays: ['2026-05-29'], makeUpDays: [] };

test('weeks begin with Monday', () => {
  expect(mondayOf('2026-04-19')).toBe('2026-04-13');
  expect(mondayOf('2026-04-13', 1)).toBe('2026-04-20');
  expect(nextWeekday('2026-04-15', 3)).toBe('2026-04-22');
  expect(nextWeekday('2026-04-15', 4)).toBe('2026-04-16');
});

test('a month has its own days, and months count on into other years', () => {
  expect(dayInMonth(2028, 2, 29)).toBe('2028-02-29');
  expect(dayInMonth(2026, 2, 29)).toBeNull();
  expect(dayInMonth(1900, 2, 29)).toBeNull();
  expect(dayInMonth(2026, 4, 0)).toBeNull();
  expect(firstOfMonth(2026, 13)).toBe('2027-01-01');
  expect(lastOfMonth(2026, 14)).toBe('2027-02-28');
  expect(lastOfMonth(9999, 13)).toBe('9999-12-31');
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2026-12-15', 2)).toBe('2027-02-15');
});

test('the last working day passes over the weekend and holidays', () => {
  expect(lastWorkingDay('2026-05-31', calendar)).toBe('2026-05-28');
  expect(lastWorkingDay('2026-04-30', calendar)).toBe('2026-04-30');
  expect(lastWorkingDay('2026-04-30', { ...calendar, weekend: [1, 2, 3, 4, 5, 6, 7] })).toBe('2026-04-30');
});

test('a Monday is never after its day, nor a week before it', () => {
  fc.assert(
    fc.property(aDay(), (day) => {
      const monday = mondayOf(day);
      expect(weekdayOfDay(monday)).toBe(1);
      expect(monday <= day && day < addDays(monday, 7)).toBe(true);
    }),
  );
});
