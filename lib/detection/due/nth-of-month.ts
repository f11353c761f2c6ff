import { addDays } from '@/lib/domain/add-days';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import { addWorkingDays, type WorkCalendar } from '@/lib/domain/working-days';
import { firstOfMonth, lastOfMonth } from './days-of-month';
import { weekDay } from './days-of-week';
import { lastWorkingDay } from './last-working-day';

/** The nth such week day of a month, 1 = Monday; a negative `nth` counts from its end. May lie outside a month with fewer. */
export function nthWeekDay(year: number, month: number, wanted: number, nth: number): CalendarDay {
  if (nth > 0) {
    const first = firstOfMonth(year, month);
    return addDays(first, ((wanted - weekDay(first) + 7) % 7) + 7 * (nth - 1));
  }
  const last = lastOfMonth(year, month);
  return addDays(last, 7 * (nth + 1) - ((weekDay(last) - wanted + 7) % 7));
}

/** The nth working day of a month, or its last one for a negative `nth`; null for a calendar in which one never works. */
export const nthWorkingDay = (year: number, month: number, nth: number, calendar: WorkCalendar): CalendarDay | null =>
  nth < 0
    ? lastWorkingDay(lastOfMonth(year, month), calendar)
    : addWorkingDays(addDays(firstOfMonth(year, month), -1), nth, calendar);
