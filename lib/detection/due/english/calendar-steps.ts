import { clockDay } from '@/lib/detection/due/clock-day';
import { addDays } from '@/lib/domain/add-days';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import { dayNumber } from '@/lib/domain/day-number';
import { isWorkingDay, type WorkCalendar } from '@/lib/domain/working-days';

/** ISO week day, 1 = Monday. */
export const weekdayOfDay = (day: CalendarDay): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

/** The Monday of the week `weeks` after that of a day. */
export const mondayOf = (day: CalendarDay, weeks = 0): CalendarDay => addDays(day, 1 - weekdayOfDay(day) + 7 * weeks);

/** The next day with that weekday after a day. */
export const nextWeekday = (day: CalendarDay, weekday: number): CalendarDay =>
  addDays(day, ((weekday - weekdayOfDay(day) + 6) % 7) + 1);

export const yearOf = (day: CalendarDay): number => Number(day.slice(0, 4));
export const monthOfDay = (day: CalendarDay): number => Number(day.slice(5, 7));
export const dayOfMonth = (day: CalendarDay): number => Number(day.slice(8, 10));

/** The first of a month; months beyond 1 to 12 count on into other years, kept within 0001 to 9999. */
export function firstOfMonth(year: number, month: number): CalendarDay {
  const months = Math.min(9999 * 12 + 11, Math.max(12, year * 12 + month - 1));
  return clockDay({ year: Math.floor(months / 12), month: (months % 12) + 1, day: 1, hour: 0, minute: 0 });
}

/** The last of a month. */
export const lastOfMonth = (year: number, month: number): CalendarDay => addDays(firstOfMonth(year, month + 1), -1);

/** A day of a month, or null where the month has no such day. */
export function dayInMonth(year: number, month: number, day: number): CalendarDay | null {
  const found = addDays(firstOfMonth(year, month), day - 1);
  return day >= 1 && dayOfMonth(found) === day ? found : null;
}

/** The same day of the month `months` later, or its last day where it is shorter. */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const [year, month] = [yearOf(day), monthOfDay(day) + months];
  return dayInMonth(year, month, dayOfMonth(day)) ?? lastOfMonth(year, month);
}

/** The last working day up to a day; the day itself where none is within a month. */
export function lastWorkingDay(day: CalendarDay, calendar: WorkCalendar): CalendarDay {
  for (let back = 0; back < 31; back += 1) {
    const candidate = addDays(day, -back);
    if (isWorkingDay(candidate, calendar)) return candidate;
  }
  return day;
}
