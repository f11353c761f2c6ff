import { addDays } from '@/lib/domain/add-days';
import { addWorkingDays } from '@/lib/domain/working-days';
import { chineseNumber } from './chinese-number';
import type { DayReader } from './day-reader';
import { firstOfMonth, lastOfMonth } from './days-of-month';
import { weekDay } from './days-of-week';
import { lastWorkingDay } from './last-working-day';
import { monthWords, namedMonth, yearWords } from './months';
import { week } from './weekdays';

/** 八月份的第一个周二, 下个月最后一个周五, 本月第一个工作日. */
const ordinal: DayReader = {
  pattern: new RegExp(
    `${yearWords}?${monthWords}的?(?:第(?<count>[一二三四五1-5])|最后一)个?(?:${week}(?<weekday>[一二三四五六日天1-7])|工作[日天])`,
    'g',
  ),
  read: ({ groups }, time) => {
    const { year, month } = namedMonth(groups, time);
    const count = chineseNumber(groups?.count);
    const [first, last] = [firstOfMonth(year, month), lastOfMonth(year, month)];
    if (groups?.weekday === undefined) {
      const day =
        count === 0 ? lastWorkingDay(last, time.calendar) : addWorkingDays(addDays(first, -1), count, time.calendar);
      return day === null ? null : { day };
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
