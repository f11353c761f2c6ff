import type { CalendarDay } from './calendar-day';
import { clockIn, type DayClock } from './clock-in';

/** When the daily summary is wanted. */
export interface ReminderChoice {
  readonly on: boolean;
  /** By the clock on the user's wall, 0 to 23. */
  readonly hour: number;
}

/** The days of which a summary was given, the last one given at the end. Kept with the user's choice; empty at first. */
export type RemindedDays = readonly CalendarDay[];

/** Days that are remembered. A clock that is set back further than so many summaries may bring an old one again. */
const mostRemembered = 60;

/**
 * Whether the summary of the day is to be given now: the day has one, from the chosen hour on, until midnight. Days that were slept
 * through are over: they get none. An hour that the clock jumps over is reached by what comes after it on that day.
 */
export const isSummaryDue = (
  { day, minute }: DayClock,
  { on, hour }: ReminderChoice,
  reminded: RemindedDays,
): boolean => on && minute >= hour * 60 && !reminded.includes(day);

/** The days to remember once the summary of a day was given, or there was nothing to tell: write it down before it is shown. */
export const afterSummary = (reminded: RemindedDays, day: CalendarDay): RemindedDays =>
  [...reminded.filter((one) => one !== day), day].slice(-mostRemembered);

const step = 15 * 60_000;
/** The chosen hour comes again within a day, in a day of 25 hours, after at most one day that has it no more. */
const farthest = 50 * 3_600_000;

/**
 * The instant (ms since 1970) at which to look again whether the summary is due: `now` when it is, else the next time that the clock
 * shows the chosen hour on a day without one. Null while reminders are off. An alarm set for it only nudges: what counts is
 * `isSummaryDue` at whatever time it is then. Zones differ from UTC by whole quarters of an hour.
 */
export function lookAgainAt(now: number, zone: string, choice: ReminderChoice, reminded: RemindedDays): number | null {
  if (!choice.on) return null;
  if (isSummaryDue(clockIn(now, zone), choice, reminded)) return now;
  const first = Math.floor(now / step) * step + step;
  for (let at = first; at <= now + farthest; at += step) {
    if (isSummaryDue(clockIn(at, zone), choice, reminded)) return at;
  }
  return now + farthest;
}
