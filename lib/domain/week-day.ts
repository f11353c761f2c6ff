import type { CalendarDay } from './calendar-day';
import { dayNumber } from './day-number';

/** ISO week day of a calendar day, 1 = Monday to 7 = Sunday; 1970-01-01 was a Thursday. */
export const weekDay = (day: CalendarDay): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
