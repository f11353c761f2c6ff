import { addDays } from './add-days';
import type { CalendarDay } from './calendar-day';
import { daysBetween } from './days-between';
import { monthEnds } from './month-ends';
import { weekDay } from './week-day';

/**
 * The weeks of the month that holds a day, as a calendar on the wall shows them: rows of seven days, the first and the last
 * filled up with days of the months around. `firstWeekDay` is the ISO week day that a row begins with, 1 = Monday.
 */
export function monthGrid(day: CalendarDay, firstWeekDay: number): CalendarDay[][] {
  const [first, last] = monthEnds(day);
  const start = addDays(first, -((weekDay(first) - firstWeekDay + 7) % 7));
  const weeks = Math.ceil((daysBetween(start, last) + 1) / 7);
  return Array.from({ length: weeks }, (_row, week) =>
    Array.from({ length: 7 }, (_cell, column) => addDays(start, week * 7 + column)),
  );
}
