import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { WorkCalendar } from '@/lib/domain/working-days';
import { lastWorkingDay } from './last-working-day';

/** The end of a month, quarter or year is its last day; its last working day is accepted (README of the data, "Due dates"). */
export const endOfPeriod = (last: CalendarDay, calendar: WorkCalendar) => ({
  day: last,
  from: lastWorkingDay(last, calendar),
  to: last,
});
