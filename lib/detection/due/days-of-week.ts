import { addDays } from '@/lib/domain/add-days';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import { dayNumber } from '@/lib/domain/day-number';

/** ISO week day, 1 = Monday; 1970-01-01 was a Thursday. */
export const weekDay = (day: CalendarDay): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

/** A week day of the week that lies so many weeks after that of a day; weeks run from Monday to Sunday. */
export const dayOfWeek = (day: CalendarDay, weeks: number, wanted: number): CalendarDay =>
  addDays(day, weeks * 7 + wanted - weekDay(day));

/** The next such week day after a day. */
export const nextWeekDay = (day: CalendarDay, wanted: number): CalendarDay =>
  addDays(day, ((wanted - weekDay(day) + 6) % 7) + 1);
