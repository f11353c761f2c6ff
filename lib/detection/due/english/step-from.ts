import { addMonths } from '@/lib/detection/due/days-of-month';
import { lastWorkingDay } from '@/lib/detection/due/last-working-day';
import { addDays } from '@/lib/domain/add-days';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import { addWorkingDays } from '@/lib/domain/working-days';

import type { Moment } from './moment';

function workingDaysFrom(base: CalendarDay, count: number, { calendar }: Moment): CalendarDay | null {
  if (count > 0) return addWorkingDays(base, count, calendar);
  if (addWorkingDays(base, 0, calendar) === null) return null;
  let reached = base;
  for (let left = count; left < 0; left += 1) reached = lastWorkingDay(addDays(reached, -1), calendar);
  return reached;
}

/**
 * So many units after a day; fewer than none count back. Working days begin with the next day and follow the calendar; hours and
 * minutes go on from the clock of the message. Null for no number, and where one never works.
 */
export function stepFrom(unit: string, count: number, moment: Moment, base: CalendarDay): CalendarDay | null {
  const name = unit.toLowerCase();
  if (count === 0) return null;
  if (/business|working|work|bank|weekday/.test(name)) return workingDaysFrom(base, count, moment);
  if (/day/.test(name)) return addDays(base, count);
  if (/^w/.test(name)) return addDays(base, 7 * count);
  if (/fortnight/.test(name)) return addDays(base, 14 * count);
  if (/^mon/.test(name)) return addMonths(base, count);
  if (/quarter/.test(name)) return addMonths(base, 3 * count);
  if (/year/.test(name)) return addMonths(base, 12 * count);
  const minutes = /^h/.test(name) ? 60 * count : count;
  return addDays(base, Math.floor((moment.hour * 60 + moment.minute + minutes) / 1440));
}
