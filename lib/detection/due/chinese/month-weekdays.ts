import { addDays } from '@/lib/domain/add-days';
import { addWorkingDays } from '@/lib/domain/working-days';
import { chineseNumber } from './chinese-number';
import type { DayReader } from './day-reader';
import { firstOfMonth, lastOfMonth } from './days-of-month';
import { dayOfWeek, weekDay } from './days-of-week';
import { lastWorkingDay } from './last-working-day';
import { monthWords, namedMonth, yearWords } from './months';
import { week } from './weekdays';

/** 八月份的第一个周二, 下个月最后一个周五, 本月第一个工作日, 十月的第一周 (the first whole one; its Friday). */
const ordinal: DayReader = {
  pattern: new RegExp(
    `${yearWords}?${monthWords}的?(?:第(?<count>[一二三四五1-5])|最后一)个?(?:${week}(?<weekday>[一二三四五六日天1-7])|(?<working>工作[日天])|(?:周|星期|礼拜))`,
    'g',
  ),
  read: ({ groups }, time) => {
    const { year, month } = namedMonth(groups, time);
    const count = chineseNumber(groups?.count);
    const [first, last] = [firstOfMonth(year, month), lastOfMonth(year, month)];
    if (groups?.working !== undefined) {
      const day =
        count === 0 ? lastWorkingDay(last, time.calendar) : addWorkingDays(addDays(first, -1), count, time.calendar);
      return day === null ? null : { day };
    }
    if (groups?.weekday === undefined) {
      const monday = addDays(first, ((8 - weekDay(first)) % 7) + (count - 1) * 7);
      const [from, to] = count === 0 ? [dayOfWeek(last, 0, 1), last] : [monday, addDays(monday, 6)];
      const friday = addDays(from, 4);
      return { day: friday < to ? friday : to, from, to, before: addDays(from, -1) };
    }
    const wanted = '日天'.includes(groups.weekday) ? 7 : chineseNumber(groups.weekday);
    const day =
      count === 0
        ? addDays(last, -((weekDay(last) - wanted + 7) % 7))
        : addDays(first, ((wanted - weekDay(first) + 7) % 7) + (count - 1) * 7);
    return day > last ? null : { day };
  },
};

export const monthWeekdays: readonly DayReader[] = [ordinal];
