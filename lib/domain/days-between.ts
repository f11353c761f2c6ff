import type { CalendarDay } from './calendar-day';
import { dayNumber } from './day-number';

/** Whole calendar days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: CalendarDay, to: CalendarDay): number => dayNumber(to) - dayNumber(from);
