import { addDays } from '@/lib/domain/add-days';
import type { CalendarDay } from '@/lib/domain/calendar-day';

/** What a written date names. `year` is null where none is written; `never`: no year has such a day. */
export type WrittenDay = { readonly day: CalendarDay } | { readonly year: null } | { readonly never: true };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = '([a-z]{3,9})\\.?';
const yearFirst = /^(\d{4})(?:[-/.]|年) ?(\d{1,2})(?:[-/.]|月) ?(\d{1,2})(?:日|号|號)?$/;
const compact = /^(\d{4})(\d\d)(\d\d)$/;
const figures = /^(\d{1,2})[-/.] ?(\d{1,2})(?:[-/.] ?(\d{4}|\d{2})?)?$/;
const dayThenMonth = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?\\.?(?: of)? ?${monthName},?(?: (\\d{4}))?$`);
const monthThenDay = new RegExp(`^${monthName} ?(\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?$`);
const chinese = /^(\d{1,2})月(\d{1,2})(?:日|号|號)?$/;

/** 2000 has a 29 February: what it does not have, no year has. */
const leapYear = 2000;

function dayOf(year: number, month: number, day: number): CalendarDay | null {
  if (year < 1 || month < 1 || month > 12 || day < 1) return null;
  const first = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
  const found = addDays(first, day - 1);
  return found.startsWith(first.slice(0, 8)) && day <= 31 ? found : null;
}

function written(year: string | undefined, month: number, day: number): WrittenDay {
  const full = year?.length === 2 ? 2000 + Number(year) : Number(year ?? leapYear);
  const found = dayOf(full, month, day);
  if (found === null) return { never: true };
  return year === undefined ? { year: null } : { day: found };
}

function ofFigures(first: number, second: number, year: string | undefined, dayFirst: boolean): WrittenDay {
  const usual = dayFirst ? written(year, second, first) : written(year, first, second);
  return 'never' in usual ? (dayFirst ? written(year, first, second) : written(year, second, first)) : usual;
}

const named = (name: string): number =>
  months.findIndex(
    (month) =>
      name === month ||
      (name.startsWith(month) &&
        /^(?:january|february|march|april|june|july|august|sept|september|october|november|december)$/.test(name)),
  ) + 1;

/**
 * A date that is written out as day and month, with or without a year, and is the whole of a text (lower case, figures of ASCII);
 * null for every other text. `dayFirst` tells which of 3/4 is the day; where that is no date, the other one is.
 */
export function writtenDay(text: string, dayFirst: boolean): WrittenDay | null {
  const full = yearFirst.exec(text) ?? compact.exec(text);
  if (full) return written(full[1], Number(full[2]), Number(full[3]));
  const plain = figures.exec(text);
  if (plain) return ofFigures(Number(plain[1]), Number(plain[2]), plain[3], dayFirst);
  const han = chinese.exec(text);
  if (han) return written(undefined, Number(han[1]), Number(han[2]));
  const dayMonth = dayThenMonth.exec(text);
  if (dayMonth) return ofNames(dayMonth[2], dayMonth[1], dayMonth[3]);
  const monthDay = monthThenDay.exec(text);
  return monthDay && ofNames(monthDay[1], monthDay[2], monthDay[3]);
}

function ofNames(name = '', day = '', year: string | undefined): WrittenDay | null {
  const month = named(name);
  return month === 0 ? null : written(year, month, Number(day));
}
