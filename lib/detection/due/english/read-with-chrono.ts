import { Chrono, configuration, type ParsedResult } from 'chrono-node/en';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import { dayInMonth, dayOfMonth, monthOfDay, yearOf } from './calendar-steps';
import { comingDate } from './coming-date';
import type { Moment } from './moment';
import type { Reading } from './reading';

const strict = true;
const chrono = new Chrono(configuration.createConfiguration(strict));

/** chrono finds nothing of use here without a digit or a month's name. */
const worthwhile = /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d/;

/** chrono reads 3/4 as the fourth of March; where the day comes first, and both numbers may be either, they change places. */
function dayOf(parts: ParsedResult['start'], words: string, { today, dayFirst }: Moment): CalendarDay | null {
  const [year, month, day] = [parts.get('year') ?? 0, parts.get('month') ?? 0, parts.get('day') ?? 0];
  if (!parts.isCertain('year')) return comingDate(month, day, today);
  const [, first, second] = numbers.exec(words) ?? [];
  const swapped = dayFirst && first !== undefined && Number(first) <= 12 && Number(second) <= 12;
  return swapped ? dayInMonth(year, day, month) : dayInMonth(year, month, day);
}

/**
 * The days of a text that are written out ("27 June", "Jan 15, 2026", "26/06/2025", "2025-07-03", "13-15 July"), found by
 * chrono-node in its strict form; of a span the last day. Everything relative to the message is left to the rules here: chrono
 * only ever sees noon of the sender's day and gives back parts of a date, never an instant, so neither the zone of the machine
 * nor a change of its clock matters.
 */
export function readWithChrono(text: string, moment: Moment): Reading[] {
  if (!worthwhile.test(text)) return [];
  const { today } = moment;
  const noon = new Date(yearOf(today), monthOfDay(today) - 1, dayOfMonth(today), 12);
  noon.setFullYear(yearOf(today));
  const readings: Reading[] = [];
  for (const { index, text: found, start, end } of chrono.parse(text, noon)) {
    const words = found.replace(/^on\s+/i, '');
    const first = index + found.length - words.length;
    if (!start.isCertain('day') || !start.isCertain('month') || start.tags().has('result/relativeDate')) continue;
    const from = dayOf(start, words, moment);
    const last = end?.isCertain('day') ? dayOf(end, words, moment) : from;
    if (from === null || last === null) continue;
    const span = last > from ? { from, to: last } : {};
    readings.push({ start: first, end: first + words.length, day: last, ...span });
  }
  return readings;
}
