import { addDays } from './add-days';
import { addMonths } from './add-months';
import type { CalendarDay } from './calendar-day';

/** The first and the last day of the month that holds a day. */
export function monthEnds(day: CalendarDay): readonly [first: CalendarDay, last: CalendarDay] {
  const first = `${day.slice(0, 8)}01`;
  return [first, addDays(addMonths(first, 1), -1)];
}
