import type { CalendarDay } from './calendar-day';
import { dayNumber, dayOfNumber } from './day-number';

/** The day `days` later, or earlier when negative; stays within the years 0001 to 9999. */
export const addDays = (day: CalendarDay, days: number): CalendarDay => dayOfNumber(dayNumber(day) + days);
