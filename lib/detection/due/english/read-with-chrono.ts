import { Chrono, configuration, type ParsingComponents } from 'chrono-node/en';
import { addDays } from '@/lib/domain/add-days';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import { dayInMonth, monthOfDay, yearOf } from './calendar-steps';
import type { Moment } from './moment';
import type { Reading } from './reading';

const strict = true;
const monthFirst = new Chrono(configuration.createConfiguration(strict, false));
const dayFirst = new Chrono(configuration.createConfiguration(strict, true));

/** chrono looks at nothing else here: a digit, or a month's name before a number in words. */
const worthwhile = /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** A day without a year that lies so many days back is past; one further back is next year's. */
const recentDays = 31;

function dayOf(components: ParsingComponents, moment: Moment): CalendarDay | null {
  const part = (name: 'year' | 'month' | 'day'): number => components.get(name) ?? 0;
  if (components.isCertain('year')) return dayInMonth(part('year'), part('month'), part('day'));
  for (let ahead = -1; ahead < 9; ahead += 1) {
    const day = dayInMonth(yearOf(moment.today) + ahead, part('month'), part('day'));
    if (day && day >= addDays(moment.today, -recentDays)) return day;
  }
  return null;
}

/**
 * The days of a text that are written out ("27 June", "Jan 15, 2026", "26/06/2025", "2025-07-03", "13-15 July"), found by
 * chrono-node in its strict form; of a span the last day. Everything relative to the message is left to the rules here: chrono
 * only ever sees noon of the sender's day and gives back parts of a date, never an instant, so neither the zone of the machine
 * nor a change of its clock matters.
 */
export function readWithChrono(text: string, moment: Moment): Reading[] {
  if (!worthwhile.test(text)) return [];
  const [year, month, day] = [yearOf(moment.today), monthOfDay(moment.today), Number(moment.today.slice(8))];
  const noon = new Date(year, month - 1, day, 12);
  noon.setFullYear(year);
  const readings: Reading[] = [];
  for (const { index, text: words, start, end } of (moment.dayFirst ? dayFirst : monthFirst).parse(text, noon)) {
    if (!start.isCertain('day') || !start.isCertain('month') || start.tags().has('result/relativeDate')) continue;
    const from = dayOf(start, moment);
    const last = end?.isCertain('day') ? dayOf(end, moment) : from;
    if (from && last)
      readings.push({ start: index, end: index + words.length, day: last, ...(last > from && { from, to: last }) });
  }
  return readings;
}
