import { firstOfMonth, lastOfMonth } from '@/lib/detection/due/days-of-month';
import { endOfPeriod } from '@/lib/detection/due/end-of-period';
import { addDays } from '@/lib/domain/add-days';
import { chineseNumber, numerals } from './chinese-number';
import type { DayReader, DayReading, ReadingTime } from './day-reader';
import { lunarFeast } from './lunar-feasts';
import { readMonthPart } from './month-parts';
import { namedYear, yearWords } from './months';

/** The last day of some whole months; `end`: only the last working day is accepted with it, otherwise any day of them. */
function lastDayOf(
  year: number,
  month: number,
  count: number,
  end: boolean,
  { today, calendar }: ReadingTime,
): DayReading {
  const start = firstOfMonth(year, month);
  const day = lastOfMonth(year, month + count - 1);
  if (end) return endOfPeriod(day, calendar);
  const begun = start > today ? start : today;
  return { day, from: begun < day ? begun : day, to: day, before: addDays(start, -1) };
}

/** 季度末, 三季度末, 本季度内, 下季度, Q3底; not 四季, 季度报告. */
const quarters: DayReader = {
  pattern: new RegExp(
    `${yearWords}?(?:(?:第?(?<quarter>[一二三四1-4])个?|(?<which>[上下本这当])(?:一?个)?)季(?:度?(?<end>[初末底])|度)|季度?(?:(?<bareEnd>[末底])|(?=[之以]?内))|(?<![A-Za-z])[Qq](?<figure>[1-4])(?:(?<figureEnd>[末底])|(?=[之以]?[内前])))`,
    'g',
  ),
  read: ({ groups }, time) => {
    const { year, named } = namedYear(groups, time);
    const now = Math.ceil(time.month / 3);
    const away = { 上: -1, 下: 1 }[groups?.which ?? ''] ?? 0;
    const quarter = chineseNumber(groups?.quarter ?? groups?.figure) || now + away;
    const ofYear = !named && away === 0 && quarter < now ? year + 1 : year;
    const end = groups?.end ?? groups?.bareEnd ?? groups?.figureEnd;
    if (end === '初') return readMonthPart('初', { year: ofYear, month: quarter * 3 - 2 }, time);
    return lastDayOf(ofYear, quarter * 3 - 2, 3, end !== undefined, time);
  },
};

/** 年底, 明年年初, 年中, 今年内, 明年前; a year alone names no day. */
const years: DayReader = {
  pattern: new RegExp(
    `(?:${yearWords}年?|(?<![\\d${numerals}几多半数去前])年)(?:(?<part>[初底末]|中(?!午))|(?=[之以]?内(?!部)))`,
    'g',
  ),
  read: ({ groups }, time) => {
    const { year } = namedYear(groups, time);
    if (groups?.part === '初')
      return lastDayOf(year + ((groups.year ?? groups.whichYear) ? 0 : Number(time.month > 1)), 1, 1, false, time);
    if (groups?.part === '中') return lastDayOf(year, 6, 1, true, time);
    return lastDayOf(year, 1, 12, groups?.part !== undefined, time);
  },
};

/** 上半年, 明年下半年. */
const halves: DayReader = {
  pattern: new RegExp(`${yearWords}?(?<half>[上下])半年(?<end>[底末])?`, 'g'),
  read: ({ groups }, time) =>
    lastDayOf(namedYear(groups, time).year, groups?.half === '上' ? 1 : 7, 6, groups?.end !== undefined, time),
};

/** 明年前 is this year's last day. */
const beforeYear: DayReader = {
  pattern: /明年(?=[之以]?前)/g,
  read: (_, { year }) => ({ day: firstOfMonth(year + 1, 1), before: addDays(firstOfMonth(year + 1, 1), -1) }),
};

/** 年前 in business is before the Spring Festival; 三年前 is not. */
const beforeNewYear: DayReader = {
  pattern: new RegExp(`(?<![\\d${numerals}几多半数去今明后前])年(?=前(?!后))`, 'g'),
  read: (_, { today, year }) => {
    const feast = [year, year + 1].map((of) => lunarFeast('春节', of)).find((day) => day !== null && day > today);
    return feast ? { day: feast, before: addDays(feast, -1) } : null;
  },
};

export const yearParts: readonly DayReader[] = [quarters, years, halves, beforeYear, beforeNewYear];
