import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOfWeek, nextWeekDay, weekDay } from '@/lib/detection/due/days-of-week';
import { addDays } from '@/lib/domain/add-days';
import { aDay } from '@/tests/helpers/a-day';

test('weeks begin with Monday', () => {
  expect(dayOfWeek('2026-04-19', 0, 1)).toBe('2026-04-13');
  expect(dayOfWeek('2026-04-13', 1, 1)).toBe('2026-04-20');
  expect(dayOfWeek('2026-04-13', 0, 7)).toBe('2026-04-19');
  expect(dayOfWeek('2026-04-13', -1, 5)).toBe('2026-04-10');
  expect(nextWeekDay('2026-04-15', 3)).toBe('2026-04-22');
  expect(nextWeekDay('2026-04-15', 4)).toBe('2026-04-16');
});

test('a Monday is never after its day, nor a week before it', () => {
  fc.assert(
    fc.property(aDay(), (day) => {
      const monday = dayOfWeek(day, 0, 1);
      expect(weekDay(monday)).toBe(1);
      expect(monday <= day && day < addDays(monday, 7)).toBe(true);
    }),
  );
});
