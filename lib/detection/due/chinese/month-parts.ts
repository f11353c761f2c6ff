import { firstOfMonth, lastOfMonth } from '@/lib/detection/due/days-of-month';
import { endOfPeriod } from '@/lib/detection/due/end-of-period';
import { addDays } from '@/lib/domain/add-days';
import { numerals } from './chinese-number';
import type { DayReader, DayReading, ReadingTime } from './day-reader';
import { monthWords, type NamedMonth, namedMonth, pastMonthEnd, yearWords } from './months';

/** The first and the last day of the parts of a month, and the day by which one expects what is promised for it. */
const parts: Readonly<Record<string, readonly [first: number, last: number, day: number]>> = {
  初: [1, 10, 5],
  上旬: [1, 10, 10],
  中: [11, 20, 15],
  中旬: [11, 20, 20],
};

/** A part of a month, or all of it: then the last day, with the last working day accepted. */
export function readMonthPart(part: string | undefined, { year, month }: NamedMonth, time: ReadingTime): DayReading {
  const [first, last] = [firstOfMonth(year, month), lastOfMonth(year, month)];
  const days = parts[part ?? ''];
  if (days !== undefined) {
    const [from, to, day] = days;
    return { day: addDays(first, day - 1), from: addDays(first, from - 1), to: addDays(first, to - 1) };
  }
  if (part?.endsWith('下旬') === true) return { day: last, from: addDays(first, part === '下旬' ? 20 : 10), to: last };
  if (part === undefined)
    return { day: last, from: first > time.today ? first : time.today, to: last, before: addDays(first, -1) };
  return endOfPeriod(last, time.calendar);
}

/** 六月底, 本月底, 下月初, 下个月中旬, 3月份, 下个月; 五月天 and 三月内 in numbers are none. */
const ofAMonth: DayReader = {
  pattern: new RegExp(
    `${yearWords}?${monthWords}(?:的?月?(?<part>初|上旬|中下旬|中旬|中(?!午)|下旬|[底末]))?(?![天球饼亮嫂经刊])`,
    'g',
  ),
  notAfter: /(?:[农阴旧]历|近|个)$/,
  read: ({ groups }, time) => {
    const named = namedMonth(groups, time);
    const reading = readMonthPart(groups?.part, named, time);
    const free = groups?.month !== undefined && groups.year === undefined && groups.whichYear === undefined;
    return free ? { ...reading, past: pastMonthEnd(groups, time) } : reading;
  },
};

/** 月底, 月末, 月初, 月中, 月内: of the message's month, or of the next one where it is over. */
const bare: DayReader = {
  pattern: new RegExp(
    `(?<![\\d${numerals}个份本这上下当每岁])(?:月(初|中(?!午)|[底末]|(?=[之以]?内(?!部)))|月?(上旬|中下旬|中旬|下旬))`,
    'g',
  ),
  read: ([, ofMonth, third], time) => {
    const { year, month, today } = time;
    const part = third ?? (ofMonth === '' ? undefined : ofMonth);
    const reading = readMonthPart(part, { year, month }, time);
    return reading.day < today ? readMonthPart(part, { year, month: month + 1 }, time) : reading;
  },
};

export const monthParts: readonly DayReader[] = [ofAMonth, bare];
