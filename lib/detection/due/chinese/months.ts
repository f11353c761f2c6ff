import { lastOfMonth } from '@/lib/detection/due/days-of-month';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import { chineseNumber, numerals } from './chinese-number';
import type { ReadingTime } from './day-reader';

/** 2026年, 明年; source with the groups `year` and `whichYear`. */
export const yearWords = `(?:(?:(?<year>\\d{4}|\\d\\d(?=年\\d)|[${numerals}]{4})年|(?<whichYear>[今明后去前本]年)度?)的?)`;

/** 3月, 下个月; source with the groups `month` and `whichMonth`. 三个月 is no month. */
export const monthWords = `(?:(?<![\\d.${numerals}])(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?|(?<whichMonth>上{1,2}|下{1,2}|[本这当])(?:一?个)?月份?)`;

type Words = RegExpExecArray['groups'];

/** The year that is named, and whether one is. */
export function namedYear(words: Words, { year }: ReadingTime): { readonly year: number; readonly named: boolean } {
  const figure = chineseNumber(words?.year);
  if (words?.year !== undefined) return { year: figure < 100 ? 2000 + figure : figure, named: true };
  const away = { 去年: -1, 前年: -2, 明年: 1, 后年: 2 }[words?.whichYear ?? ''] ?? 0;
  return { year: year + away, named: words?.whichYear !== undefined };
}

export interface NamedMonth {
  readonly year: number;
  readonly month: number;
}

/** The month that is named; without a year the next one that is not over yet. The month may be out of 1 to 12. */
export function namedMonth(words: Words, time: ReadingTime): NamedMonth {
  const which = words?.whichMonth;
  if (which !== undefined) {
    const away = which.startsWith('上') ? -which.length : which.startsWith('下') ? which.length : 0;
    return { year: time.year, month: time.month + away };
  }
  const month = chineseNumber(words?.month) || time.month;
  const { year, named } = namedYear(words, time);
  return { year: named || month >= time.month ? year : year + 1, month };
}

/** The days a month without a year may be in the past: the last one that is over. */
export function pastMonthEnd(words: Words, time: ReadingTime): CalendarDay {
  const month = chineseNumber(words?.month) || time.month;
  return lastOfMonth(month < time.month ? time.year : time.year - 1, month);
}
