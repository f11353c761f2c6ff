import { addMonths } from '@/lib/domain/add-months';
import type { CalendarDay } from '@/lib/domain/calendar-day';

const years = 10;

/** The days that a due day may be chosen from: nobody promises for longer than ten years, and a further year is a slip of the hand. */
export const dayRange = (today: CalendarDay): { readonly first: CalendarDay; readonly last: CalendarDay } => ({
  first: addMonths(today, -12 * years),
  last: addMonths(today, 12 * years),
});
