import type { CalendarDay } from './calendar-day';
import { isWorkingDay, type WorkCalendar } from './working-days';

/** `make-up`: a day of the weekend on which one works, such as China's 班. */
export type KindOfDay = 'working' | 'weekend' | 'holiday' | 'make-up';

/** What a day is in the user's calendar; a holiday goes before everything else, as in `isWorkingDay`. */
export function kindOfDay(day: CalendarDay, calendar: WorkCalendar): KindOfDay {
  if (calendar.holidays.includes(day)) return 'holiday';
  if (!isWorkingDay(day, calendar)) return 'weekend';
  return isWorkingDay(day, { ...calendar, makeUpDays: [] }) ? 'working' : 'make-up';
}
