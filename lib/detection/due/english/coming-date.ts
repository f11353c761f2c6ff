import { addDays } from '@/lib/domain/add-days';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import { dayInMonth, yearOf } from './calendar-steps';

/** A date without a year that lies so many days back is past; one further back is next year's. */
const recentDays = 31;

/** The year of a date that names none: the next time it comes, unless it is only just over. Null for no date ("31 June"). */
export function comingDate(month: number, day: number, today: CalendarDay): CalendarDay | null {
  if (month < 1) return null;
  const earliest = addDays(today, -recentDays);
  for (let ahead = -1; ahead < 9; ahead += 1) {
    const found = dayInMonth(yearOf(today) + ahead, month, day);
    if (found && found >= earliest) return found;
  }
  return null;
}
