import { writtenDate } from '@/lib/detection/due/days-of-month';
import type { DayReader } from './day-reader';
import { nextMonthDay } from './month-days';

/** 2025/7/3, 2025-07-03, 2025.7.3. */
const withYear: DayReader = {
  pattern: /(?<![\d./-])(20\d\d)([-/.])(\d{1,2})\2(\d{1,2})日?(?![\d/-]\d|\.\d)/g,
  read: ([, year, , month, day]) => {
    const found = writtenDate(Number(year), Number(month), Number(day));
    return found === null ? null : { day: found };
  },
};

/** 20250703, where it is all the text or a deadline; elsewhere such figures number things. */
const compact: DayReader = {
  pattern: /^(20\d\d)(\d\d)(\d\d)$|(?<!\d)(20\d\d)(\d\d)(\d\d)(?=[之以]?前|截止)/g,
  read: ([, year, month, day, ...due]) => {
    const [ofYear, ofMonth, wanted] = year === undefined ? due : [year, month, day];
    const found = writtenDate(Number(ofYear), Number(ofMonth), Number(wanted));
    return found === null ? null : { day: found };
  },
};

/** 3-7-2025 has the day first, unless that cannot be. */
const yearLast: DayReader = {
  pattern: /(?<![\d./-])(\d{1,2})([-/.])(\d{1,2})\2(20\d\d)(?!\d)/g,
  read: ([, one, , two, year]) => {
    const found =
      writtenDate(Number(year), Number(two), Number(one)) ?? writtenDate(Number(year), Number(one), Number(two));
    return found === null ? null : { day: found };
  },
};

const monthAndDay = (month = '', day = '') => [Number(month), Number(day)] as const;

/** 7/3 in Chinese is month and day; 3/4的人 and 24/7 are none. */
const slashed: DayReader = {
  pattern: /(?<![\d./:-])(\d{1,2})\/(\d{1,2})日?(?![\d/%:]|\.\d|[的个人以页])/g,
  read: ([, month, day], time) => nextMonthDay(...monthAndDay(month, day), time),
};

/** What shows that 7.3 is a day and neither a price nor a version. */
const marked = '(?=日|[之以]?前|截止|[(（]?(?:周|星期|礼拜)[一二三四五六日天]|[上下]午|早上|晚上|中午|下班)';

/** 7.3前, 12.31（周三）, 6·30, and 09-01 with both zeros; not 2.5版本, 3-5天. */
const dotted: DayReader = {
  pattern: new RegExp(
    `(?<![\\d./:vV¥$-])(\\d{1,2})(?:[.](\\d{1,2})${marked}|·(\\d{1,2})(?!\\d)|-(\\d{1,2})${marked})日?|(?<![\\d./:A-Za-z-])([01]\\d)-([0-3]\\d)(?![\\d./:-]|[个天名周年月份])`,
    'g',
  ),
  read: ([, month, dot, middle, dash, padded, paddedDay], time) =>
    nextMonthDay(...monthAndDay(month ?? padded, dot ?? middle ?? dash ?? paddedDay), time),
};

export const numericDates: readonly DayReader[] = [withYear, compact, yearLast, slashed, dotted];
