import { dateNearest } from '@/lib/detection/due/date-nearest';
import { addDays } from '@/lib/domain/add-days';
import type { CalendarDay } from '@/lib/domain/calendar-day';

/** A date without a year that lies so many days back is past; one further back is next year's. */
export const recentDays = 31;

/** The year of a date that names none: the next time it comes, unless it is only just over. Null for no date ("31 June"). */
export const comingDate = (month: number, day: number, today: CalendarDay): CalendarDay | null =>
  dateNearest(month, day, addDays(today, -recentDays), 1);
