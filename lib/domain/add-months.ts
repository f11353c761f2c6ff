import { addDays } from './add-days';
import type { CalendarDay } from './calendar-day';

const firstMonth = 12;
const lastMonth = 9999 * 12 + 11;

/** The first day of the month with that number, counted from January of the year 0. */
const firstOf = (month: number): CalendarDay =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;

/** As many months later, or earlier when negative, on the same day or the last one of a shorter month; within the years 0001 to 9999. */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const from = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const first = firstOf(Math.min(lastMonth, Math.max(firstMonth, from + months)));
  const same = addDays(first, Number(day.slice(8)) - 1);
  return same.startsWith(first.slice(0, 8)) ? same : addDays(same, -Number(same.slice(8)));
}
