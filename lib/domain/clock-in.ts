import type { CalendarDay } from './calendar-day';
import { dayNumber, dayOfNumber } from './day-number';

/** What a clock on somebody's wall shows, beside a calendar. */
export interface DayClock {
  readonly day: CalendarDay;
  /** Whole minutes since midnight by the clock, 0 to 1439. */
  readonly minute: number;
}

/** A formatter costs tens of microseconds to make, and one zone is asked for again and again. */
const formatters = new Map<string, Intl.DateTimeFormat>();
const mostFormatters = 50;

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const numeric = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
  const made = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { ...numeric, hourCycle: 'h23', timeZone });
  if (formatters.size >= mostFormatters) formatters.clear();
  formatters.set(timeZone, made);
  return made;
}

/**
 * What the clock shows in a zone at an instant, summer time included.
 * @param instant ms since 1970, of the years 1 to 9999; a RangeError for what is no instant.
 * @param timeZone IANA name; a RangeError when there is none of that name.
 */
export function clockIn(instant: number, timeZone: string): DayClock {
  const parts = new Map(
    formatterOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const first = `${String(part('year')).padStart(4, '0')}-${String(part('month')).padStart(2, '0')}-01`;
  return {
    day: dayOfNumber(dayNumber(first) + part('day') - 1),
    minute: part('hour') * 60 + part('minute'),
  };
}
