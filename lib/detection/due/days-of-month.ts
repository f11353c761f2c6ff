import { addDays } from '@/lib/domain/add-days';
import type { CalendarDay } from '@/lib/domain/calendar-day';

export const yearOf = (day: CalendarDay): number => Number(day.slice(0, 4));
export const monthOfDay = (day: CalendarDay): number => Number(day.slice(5, 7));

/** The first day of a month; months before 1 and after 12 are those of the years around. Years stay within 1 to 9999. */
export function firstOfMonth(year: number, month: number): CalendarDay {
  const months = Math.min(9999 * 12 + 11, Math.max(12, year * 12 + month - 1));
  const two = String((months % 12) + 1).padStart(2, '0');
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${two}-01`;
}

export const lastOfMonth = (year: number, month: number): CalendarDay =>
  year * 12 + month >= 9999 * 12 + 12 ? '9999-12-31' : addDays(firstOfMonth(year, month + 1), -1);

/** A day of a month that is counted as in `firstOfMonth`; null where the month has no such day. */
export function dayOfMonth(year: number, month: number, day: number): CalendarDay | null {
  const first = firstOfMonth(year, month);
  if (day < 1 || day > 31) return null;
  const found = addDays(first, day - 1);
  return found.startsWith(first.slice(0, 8)) && found.endsWith(String(day).padStart(2, '0')) ? found : null;
}

/** A date as it is written; null for the thirteenth month and the like. */
export const writtenDate = (year: number, month: number, day: number): CalendarDay | null =>
  month < 1 || month > 12 ? null : dayOfMonth(year, month, day);

/** As many months later, on the same day or the last one of a shorter month. */
export function addMonths(from: CalendarDay, months: number): CalendarDay {
  const [year, month] = [yearOf(from), monthOfDay(from) + months];
  return dayOfMonth(year, month, Number(from.slice(8))) ?? lastOfMonth(year, month);
}
