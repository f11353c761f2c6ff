import { addDays } from '@/lib/domain/add-days';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import { daysBetween } from '@/lib/domain/days-between';
import { writtenDay } from './day/written-day';

/** `day`: no day with its year in front; `range`: its end lies before its beginning, or a year after; `many`: more than are kept. */
export interface DayProblem {
  readonly kind: 'day' | 'range' | 'many';
  /** Counted from 1. */
  readonly line: number;
  readonly entry: string;
}

/** The limit of the settings' schema. */
const mostDays = 2000;
const longestRange = 366;

/** Between the two ends of a range; a hyphen only with spaces, as days have hyphens themselves. */
const between = /\s*(?:\.\.+|–|—|~|～|至|到)\s*|\s+(?:to|-)\s+/i;

const dayOf = (text: string): CalendarDay | null => {
  // The year stands in front, so that nothing depends on which of 3/4 is the day.
  const written = /^\d{4}\D/.test(text) ? writtenDay(text, true) : null;
  return written !== null && 'day' in written ? written.day : null;
};

type Read = { readonly days: readonly CalendarDay[] } | Pick<DayProblem, 'kind'>;

function readEntry(entry: string): Read {
  const ends = entry.normalize('NFKC').split(between);
  const [from, to] = [dayOf(ends[0] ?? ''), dayOf(ends.at(-1) ?? '')];
  if (from === null || to === null || ends.length > 2) return { kind: 'day' };
  const length = daysBetween(from, to) + 1;
  if (length < 1 || length > longestRange) return { kind: 'range' };
  return { days: Array.from({ length }, (_day, index) => addDays(from, index)) };
}

/**
 * The days of a list as a person writes it: one or a range ("2026-10-01 – 2026-10-07") on each line or between commas.
 * In order, each once; or the first entry that is refused.
 */
export function readDayEntries(text: string): { readonly days: readonly CalendarDay[] } | DayProblem {
  const days = new Set<CalendarDay>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    for (const entry of line.split(/[,;，；、]/).map((one) => one.trim())) {
      if (entry === '') continue;
      const read = readEntry(entry);
      if ('kind' in read) return { kind: read.kind, line: index + 1, entry };
      for (const day of read.days) days.add(day);
      if (days.size > mostDays) return { kind: 'many', line: index + 1, entry };
    }
  }
  return { days: [...days].sort() };
}

/** Days as `readDayEntries` reads them: one line for each, and one for several in a row. */
export function writeDayEntries(days: readonly CalendarDay[]): string {
  const runs: [first: CalendarDay, last: CalendarDay][] = [];
  for (const day of days.toSorted()) {
    const run = runs.at(-1);
    if (run && daysBetween(run[1], day) <= 1) run[1] = day;
    else runs.push([day, day]);
  }
  // A run that is longer than a range may be goes in parts.
  return runs.flatMap(([first, last]) => inParts(first, last)).join('\n');
}

function inParts(first: CalendarDay, last: CalendarDay): string[] {
  if (first === last) return [first];
  const end = addDays(first, longestRange - 1);
  return end >= last ? [`${first} – ${last}`] : [`${first} – ${end}`, ...inParts(addDays(end, 1), last)];
}
