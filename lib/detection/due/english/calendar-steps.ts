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

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Months beyond 1 to 12 count on into other years; the year is kept within 1 to 9999. */
function inYear(year: number, month: number): { year: number; month: number; length: number } {
  const months = Math.min(9999 * 12 + 11, Math.max(12, year * 12 + month - 1));
  const [real, index] = [Math.floor(months / 12), months % 12];
  return { year: real, month: index + 1, length: index === 1 && isLeap(real) ? 29 : (lengths[index] ?? 30) };
}

/** A day of a month, or null where the month has no such day. */
export function dayInMonth(year: number, month: number, day: number): CalendarDay | null {
  const { length, ...found } = inYear(year, month);
  return day >= 1 && day <= length ? clockDay({ ...found, day, hour: 0, minute: 0 }) : null;
}

export const firstOfMonth = (year: number, month: number): CalendarDay =>
  clockDay({ ...inYear(year, month), day: 1, hour: 0, minute: 0 });

export function lastOfMonth(year: number, month: number): CalendarDay {
  const { length, ...found } = inYear(year, month);
  return clockDay({ ...found, day: length, hour: 0, minute: 0 });
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
