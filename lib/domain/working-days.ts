import { addDays } from './add-days';
import type { CalendarDay } from './calendar-day';
import type { Settings } from './settings';
import { weekDay } from './week-day';

/** The part of the settings that says on which days one works. */
export type WorkCalendar = Pick<Settings, 'weekend' | 'holidays' | 'makeUpDays'>;

/** Whether one works on a day. A holiday goes before a make-up day, and a make-up day before the weekend. */
export function isWorkingDay(day: CalendarDay, { weekend, holidays, makeUpDays }: WorkCalendar): boolean {
  if (holidays.includes(day)) return false;
  return makeUpDays.includes(day) || !weekend.includes(weekDay(day));
}

/** No holiday lasts a year: a calendar without a working day in so many days has none. */
const farthest = 366;

/** The first working day on or after a day; null for a calendar in which one never works. */
export function workingDayFrom(day: CalendarDay, calendar: WorkCalendar): CalendarDay | null {
  for (let ahead = 0; ahead <= farthest; ahead += 1) {
    const candidate = addDays(day, ahead);
    if (isWorkingDay(candidate, calendar)) return candidate;
  }
  return null;
}

/**
 * The day `count` working days after a day, which itself does not count: one after a Friday is Monday. `count` is a whole
 * number from 0; 0 is the first working day on or after the day. Null for a calendar in which one never works.
 */
export function addWorkingDays(day: CalendarDay, count: number, calendar: WorkCalendar): CalendarDay | null {
  let reached = count > 0 ? day : workingDayFrom(day, calendar);
  for (let left = count; left > 0 && reached !== null; left -= 1)
    reached = workingDayFrom(addDays(reached, 1), calendar);
  return reached;
}
