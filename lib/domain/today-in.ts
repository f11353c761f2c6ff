import type { CalendarDay } from './calendar-day';

/**
 * The calendar day that it is in a zone at an instant.
 * @param instant ISO 8601, or ms since 1970. @param timeZone IANA name; a RangeError when there is none of that name.
 */
export function todayIn(instant: string | number, timeZone: string): CalendarDay {
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(new Date(instant));
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}
