import type { CalendarDay } from '@/lib/domain/calendar-day';
import { writtenDate, yearOf } from './days-of-month';

/** Leap days are at most eight years apart. */
const farthest = 8;

/** The first such date from a day on (`way` 1) or the last one up to it (-1), the day included; null where there is none. */
export function dateNearest(month: number, day: number, to: CalendarDay, way: 1 | -1): CalendarDay | null {
  for (let years = 0; years <= farthest; years += 1) {
    const found = writtenDate(yearOf(to) + way * years, month, day);
    if (found !== null && (way > 0 ? found >= to : found <= to)) return found;
  }
  return null;
}
