import { addDays } from '@/lib/domain/add-days';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import { isWorkingDay, type WorkCalendar } from '@/lib/domain/working-days';

/** The last working day up to a day, at most a month back; the day itself where there is none. */
export function lastWorkingDay(day: CalendarDay, calendar: WorkCalendar): CalendarDay {
  for (let back = 0; back < 31; back += 1) {
    const candidate = addDays(day, -back);
    if (isWorkingDay(candidate, calendar)) return candidate;
  }
  return day;
}
