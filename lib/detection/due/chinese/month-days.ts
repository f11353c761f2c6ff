import { addDays } from '@/lib/domain/add-days';
import { chineseNumber, number, numerals } from './chinese-number';
import type { DayReader, DayReading, ReadingTime } from './day-reader';
import { dayOfMonth } from './days-of-month';
import { monthWords, namedMonth, yearWords } from './months';

/** A date without a year that is so few days gone means the one just gone. */
const justGone = 10;

const around = [-1, 0, 1];
/** Leap days are at most eight years apart. */
const aroundLeapDay = [-8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8];

/** The next such day on or after the message's. */
export function nextMonthDay(month: number, day: number, { today, year }: ReadingTime): DayReading | null {
  const years = month === 2 && day === 29 ? aroundLeapDay : around;
  const days = years.flatMap((away) => dayOfMonth(year + away, month, day) ?? []);
  const next = days.find((candidate) => candidate >= addDays(today, -justGone));
  const past = days.findLast((candidate) => candidate <= today);
  return next === undefined ? null : { day: next, past: past ?? next };
}

/** A last day, as in 1-8日 and 3、4日. */
const until = `(?:[日号]?[-~—–至到、](?<last>${number}))?`;
/** 三月31 is a day, but 3月5000元 and 3月5个 are none. */
const unit = '(?:[日号]|(?![\\d.%点个名位天年月万千百元块份人次件台小折套期]))';

/** 7月3日, 十二月二十五号, 2025年7月3日, 明年1月15日, 下个月5号, 10月1-8日. */
const ofAMonth: DayReader = {
  pattern: new RegExp(`${yearWords}?${monthWords}的?(?<day>${number})${until}${unit}`, 'g'),
  notAfter: /[农阴旧]历$/,
  read: ({ groups }, time) => {
    const dated = groups?.year ?? groups?.whichYear ?? groups?.whichMonth;
    const { year, month } = namedMonth(groups, time);
    const read = (figure: string | undefined): DayReading | null => {
      const day = chineseNumber(figure);
      if (dated === undefined) return nextMonthDay(month, day, time);
      const found = dayOfMonth(year + Math.floor((month - 1) / 12), ((month + 11) % 12) + 1, day);
      return found === null ? null : { day: found };
    };
    const [first, last] = [read(groups?.day), read(groups?.last)];
    return first === null || last === null || last.day <= first.day
      ? first
      : { day: last.day, from: first.day, to: last.day };
  },
};

/** What has a number of its own: 3号楼, 2号机, 一号线, 5日游. */
const numbered =
  '(?!方案|[线楼会机门厅馆车位店仓库院桌房柜文公令码卧室段缺模产服球台窗井炉泵站桥路街地区层单栋幢舱厂摊展铺电色字材钢汽柴包箱版页图表订工合附员客塔罐阀屏摄梯项任主副宿教实研病诊登航候检安泊集样节游均年账无元元本])';
/** After a figure in Chinese, which counts rooms and lines more often than days. */
const asDay =
  '(?=$|[之以]?前|[,，。;；、!！?？(（]|[晚早上下中凌当至到起开周星我您你请把给能可交发截左]|之|完|出|寄|付)';

/** 20号, 29日, 5-8号: the next such day; right after another day (6月3日和5日) the next one after that. */
const bare: DayReader = {
  pattern: new RegExp(
    `(?:(?<first>\\d{1,2})[日号]?[-~—–至到、])?(?:(?<day>(?<![\\d.])\\d{1,2})[日号]${numbered}|(?<figure>(?<![\\d.月${numerals}])[${numerals}]{1,3})[日号]${numbered}${asDay})(?!内|[之以]内|[之以]?后)`,
    'g',
  ),
  notAfter: /(?:[第编型路街道巷弄里村园庄屯桥A-Za-z.:×]|\d)$/,
  read: ({ groups }, time) => {
    const { earlier, today, year, month } = time;
    const wanted = chineseNumber(groups?.day ?? groups?.figure);
    const since = earlier !== null && earlier.letters <= 2 ? earlier.day : today;
    const start =
      since === today ? { year, month } : { year: Number(since.slice(0, 4)), month: Number(since.slice(5, 7)) };
    const months = [-2, -1, 0, 1, 2].flatMap((away) => {
      const months = start.year * 12 + start.month - 1 + away;
      return dayOfMonth(Math.floor(months / 12), (months % 12) + 1, wanted) ?? [];
    });
    const inMonth = earlier?.letters === 0 ? since.slice(0, 7) : '';
    const day = months.find((candidate) => (inMonth === '' ? candidate >= since : candidate.startsWith(inMonth)));
    const past = months.findLast((candidate) => candidate <= today);
    if (day === undefined) return null;
    const first = chineseNumber(groups?.first);
    if (first > 0 && first < wanted) return { day, from: addDays(day, first - wanted), to: day };
    return past === undefined ? { day } : { day, past };
  },
};

export const monthDays: readonly DayReader[] = [ofAMonth, bare];
