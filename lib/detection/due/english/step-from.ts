import { addMonths } from '@/lib/detection/due/days-of-month';
import { addDays } from '@/lib/domain/add-days';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import { addWorkingDays } from '@/lib/domain/working-days';

import type { Moment } from './moment';

/**
 * So many units after a day; fewer than none count back. Working days begin with the next day and follow the calendar; hours and
 * minutes go on from the clock of the message. Null for no number, and where one never works.
 */
export function stepFrom(unit: string, count: number, moment: Moment, base: CalendarDay): CalendarDay | null {
  const name = unit.toLowerCase();
  if (count === 0) return null;
  if (/business|working|work|bank|weekday/.test(name)) return addWorkingDays(base, count, moment.calendar);
  if (/day/.test(name)) return addDays(base, count);
  if (/^w/.test(name)) return addDays(base, 7 * count);
  if (/fortnight/.test(name)) return addDays(base, 14 * count);
  if (/^mon/.test(name)) return addMonths(base, count);
  if (/quarter/.test(name)) return addMonths(base, 3 * count);
  if (/year/.test(name)) return addMonths(base, 12 * count);
  const minutes = /^h/.test(name) ? 60 * count : count;
  return addDays(base, Math.floor((moment.hour * 60 + moment.minute + minutes) / 1440));
}
