import type { CalendarDay } from './calendar-day';

const millisecondsPerDay = 86_400_000;

/** Days since 1970-01-01 in the proleptic Gregorian calendar; UTC here stands for "no zone". */
export function dayNumber(day: CalendarDay): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay;
}

/** The day with that number, within the years 0001 to 9999; further days are moved to the nearest of them. */
export function dayOfNumber(number: number): CalendarDay {
  const first = -719_162;
  const last = 2_932_896;
  const within = Math.min(last, Math.max(first, Math.trunc(number)));
  return new Date(within * millisecondsPerDay).toISOString().slice(0, 10);
}
