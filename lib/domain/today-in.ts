import { addDays } from './add-days';
import type { CalendarDay } from './calendar-day';
import { dayNumber } from './day-number';

/** Instants so far inside the years 0001 to 9999 that every zone has a day for them. */
const first = dayNumber(addDays('0001-01-01', 1)) * 86_400_000;
const last = dayNumber('9999-12-31') * 86_400_000;

/**
 * The calendar day that it is in a zone at an instant.
 * @param instant ISO 8601, or ms since 1970; a RangeError outside the years 0001 to 9999.
 * @param timeZone IANA name; a RangeError when there is none of that name.
 */
export function todayIn(instant: string | number, timeZone: string): CalendarDay {
  const at = new Date(instant).getTime();
  if (!(at >= first && at <= last)) throw new RangeError(`no calendar day at ${instant}`);
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(at);
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}
