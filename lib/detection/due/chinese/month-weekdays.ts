import { lastOfMonth } from '@/lib/detection/due/days-of-month';
import { dayOfWeek } from '@/lib/detection/due/days-of-week';
import { nthWeekDay, nthWorkingDay } from '@/lib/detection/due/nth-of-month';
import { addDays } from '@/lib/domain/add-days';
import { chineseNumber } from './chinese-number';
import type { DayReader } from './day-reader';
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
    const count = chineseNumber(groups?.count) || -1;
    if (groups?.working !== undefined) {
      const day = nthWorkingDay(year, month, count, time.calendar);
      return day === null ? null : { day };
    }
    if (groups?.weekday === undefined) {
      const last = lastOfMonth(year, month);
      const from = count < 0 ? dayOfWeek(last, 0, 1) : nthWeekDay(year, month, 1, count);
      const to = count < 0 ? last : addDays(from, 6);
      const friday = addDays(from, 4);
      return { day: friday < to ? friday : to, from, to, before: addDays(from, -1) };
    }
    const wanted = '日天'.includes(groups.weekday) ? 7 : chineseNumber(groups.weekday);
    const day = nthWeekDay(year, month, wanted, count);
    return day > lastOfMonth(year, month) ? null : { day };
  },
};

export const monthWeekdays: readonly DayReader[] = [ordinal];
