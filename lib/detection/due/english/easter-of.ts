import { nextWeekDay } from '@/lib/detection/due/days-of-week';
import { addDays } from '@/lib/domain/add-days';
import type { CalendarDay } from '@/lib/domain/calendar-day';

/**
 * Easter Sunday in a year of 1900 to 2099: the Sunday after the first full moon of spring, that moon by the rule of Gauss with
 * its two exceptions (Meeus, Astronomical Algorithms, chapter 8, has the dates).
 */
export function easterOf(year: number): CalendarDay {
  const golden = year % 19;
  const moon = (19 * golden + 24) % 30;
  const late = moon === 29 || (moon === 28 && golden > 10);
  return nextWeekDay(addDays(`${year}-03-21`, moon - Number(late)), 7);
}
