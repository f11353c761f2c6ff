import type { WallClock } from './wall-clock';

/** Day, time, and offset of ISO 8601; the time and the offset may be missing, the seconds and their fraction too. */
const form = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:[.,]\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?$/i;

/** `longOffset` and the like are not needed: the parts of the clock in the zone are asked for, one by one. */
const parts = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;

/** A formatter costs tens of microseconds to make and a mail asks for the same zone again and again. */
const formatters = new Map<string, Intl.DateTimeFormat>();
const mostFormatters = 50;

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const options = { ...parts, hourCycle: 'h23', calendar: 'iso8601', numberingSystem: 'latn' } as const;
  let made: Intl.DateTimeFormat;
  try {
    made = new Intl.DateTimeFormat('en', { ...options, timeZone: zone });
  } catch {
    made = new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' });
  }
  if (formatters.size >= mostFormatters) formatters.clear();
  formatters.set(zone, made);
  return made;
}

function clockIn(zone: string, instant: number): WallClock {
  const shown = new Map(
    formatterOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => shown.get(type) ?? 0;
  return { year: part('year'), month: part('month'), day: part('day'), hour: part('hour'), minute: part('minute') };
}

/**
 * The wall clock of whoever sent a message. `sentAt` is ISO 8601: with an offset its own digits are the sender's wall clock;
 * ending in `Z` it is converted to `zone` (an IANA name; UTC when null or unknown); without either it is a wall clock as it
 * stands, at midnight when it has no time. Null when it is no date of the years 1 to 9999. The zone of the machine never
 * matters. Source: facts on due dates, "the reference must be the sender's wall clock": the day in UTC costs 6 points on
 * sentences and 14 to 24 on phrases written late at night.
 */
export function sentClock(sentAt: string, zone: string | null): WallClock | null {
  const match = form.exec(sentAt.trim());
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1, 6).map((digits) => Number(digits ?? 0));
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, day);
  instant.setUTCHours(hour, minute);
  const real = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day && hour < 24 && minute < 60;
  if (!real || year === 0) return null;
  if (match[6]?.toUpperCase() !== 'Z') return { year, month, day, hour, minute };
  const clock = clockIn(zone ?? 'UTC', instant.getTime());
  return clock.year >= 1 && clock.year <= 9999 ? clock : null;
}
