import { addDays } from '@/lib/domain/add-days';
import type { CalendarDay } from '@/lib/domain/calendar-day';

/** The first day of a month; months before 1 and after 12 are those of the years around. Years stay within 1 to 9999. */
export function firstOfMonth(year: number, month: number): CalendarDay {
  const months = Math.min(9999 * 12 + 11, Math.max(12, year * 12 + month - 1));
  const two = String((months % 12) + 1).padStart(2, '0');
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${two}-01`;
}

export const lastOfMonth = (year: number, month: number): CalendarDay =>
  year * 12 + month >= 9999 * 12 + 12 ? '9999-12-31' : addDays(firstOfMonth(year, month + 1), -1);

/** A day of a month; null where the month has no such day. */
export function dayOfMonth(year: number, month: number, day: number): CalendarDay | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (day > 28 && day > Number(lastOfMonth(year, month).slice(8))) return null;
  return `${firstOfMonth(year, month).slice(0, 8)}${String(day).padStart(2, '0')}`;
}

/** As many months later, on the same day or the last one of a shorter month. */
export function addMonths(from: CalendarDay, months: number): CalendarDay {
  const [year, month, day] = [Number(from.slice(0, 4)), Number(from.slice(5, 7)) + months, Number(from.slice(8))];
  const found = addDays(firstOfMonth(year, month), day - 1);
  const last = lastOfMonth(year, month);
  return found < last ? found : last;
}
