import { addMonths } from '@/lib/detection/due/days-of-month';
import { addDays } from '@/lib/domain/add-days';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import { chineseNumbers, number } from './chinese-number';
import type { DayReader, DayReading, ReadingTime } from './day-reader';

/** 三, 3-5, 三到五, 半; source with the groups `count` and `half`. */
export const countWords = `(?:(?<![×xX*第年.])(?<count>${number}(?:[-~—–至到]${number})?)(?!月)|(?<half>(?<![一上下多])半))`;

const unitWords =
  '(?<plus>个半)?个?(?:自然|日历)?(?<unit>天|日|周|星期|礼拜|月|季度|年|小时|钟头|分钟|刻钟|秒)(?<more>半)?';

/** Ten years: what is further away is no due day. */
const farthest = 3660;

function later(count: number, unit: string, { today, minutes }: ReadingTime): CalendarDay | null {
  const inMinutes = { 小时: 60, 钟头: 60, 分钟: 1, 刻钟: 15, 秒: 1 / 60 }[unit];
  if (inMinutes !== undefined) return addDays(today, Math.floor((minutes + count * inMinutes) / 1440));
  const months = { 月: 1, 季度: 3, 年: 12 }[unit];
  const days = months === undefined ? count * (unit === '天' || unit === '日' ? 1 : 7) : months * 30 * count;
  if (Math.abs(days) > farthest) return null;
  if (months === undefined) return addDays(today, Math.round(days));
  const whole = Math.trunc(months * count);
  return addDays(addMonths(today, whole), Math.round((months * count - whole) * 30));
}

function readSpan(groups: RegExpExecArray['groups'], time: ReadingTime, sign = 1): DayReading | null {
  const [least, most] = groups?.half === undefined ? chineseNumbers(groups?.count) : [0.5, 0.5];
  const half = groups?.plus === undefined && groups?.more === undefined ? 0 : 0.5;
  const unit = groups?.unit ?? '';
  const [from, day] = [later(sign * (least + half), unit, time), later(sign * (most + half), unit, time)];
  if (from === null || day === null) return null;
  return from < day ? { day, from, to: day } : { day };
}

/** Bound to an event that is not known: 收到后3天内, 自签字之日起30天内; or in the past: 过去三天内. */
const bound = /(?:(?<![今然最以往稍此])后|起|之日|以来)[，,]?.{0,4}$|(?:过去|最近|近|此前|之前|超过|未来的?第)$/;

/** 三天内, 一周之内, 半个月内, 48小时内: by then. The days count from the day after the message's. */
const within: DayReader = {
  pattern: new RegExp(`${countWords}${unitWords}(?:[之以]?内(?!部|容)|时间内)`, 'g'),
  notAfter: bound,
  read: ({ groups }, time) => {
    const reading = readSpan(groups, time);
    return reading && { ...reading, role: 'deadline' };
  },
};

/** 两周后, 十天以后, 半小时后; 三月后 is a month. */
const after: DayReader = {
  pattern: new RegExp(`${countWords}(?!月)${unitWords}(?:[之以]?后|过后)(?!续|期|端|台)`, 'g'),
  notAfter: bound,
  read: ({ groups }, time) => readSpan(groups, time),
};

/** 给我三天时间, 再过两周, 未来三天. */
const ahead: DayReader = {
  pattern: new RegExp(
    `(?:给我们?|给|再过|未来|接下来)(?:的)?${countWords}${unitWords}(?:时间)?(?![之以]?[内后前])`,
    'g',
  ),
  read: ({ groups }, time) => readSpan(groups, time),
};

/** 两周前, 三天以前; 10日前 is before the tenth. */
const ago: DayReader = {
  pattern: new RegExp(`${countWords}(?!日)${unitWords}[之以]?前`, 'g'),
  notAfter: /提前|提早|至少|不少于$/,
  read: (words, time) => {
    const reading = readSpan(words.groups, time, -1);
    if (reading === null) return null;
    // Nothing but "six hours ago" asks for the day of that hour.
    const alone = words[0] === words.input && reading.day === time.today;
    return alone ? { day: reading.day } : { day: reading.day, role: 'topic' };
  },
};

export const spans: readonly DayReader[] = [within, after, ahead, ago];
