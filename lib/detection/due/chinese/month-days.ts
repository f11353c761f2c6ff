import { dateNearest } from '@/lib/detection/due/date-nearest';
import { dayOfMonth, monthOfDay, yearOf } from '@/lib/detection/due/days-of-month';
import { addDays } from '@/lib/domain/add-days';
import { chineseNumber, number, numerals } from './chinese-number';
import type { DayReader, DayReading, ReadingTime } from './day-reader';
import { monthWords, namedMonth, yearWords } from './months';

/** A date without a year that is so few days gone means the one just gone. */
const justGone = 10;

/** The next such day on or after the message's. */
export function nextMonthDay(month: number, day: number, { today }: ReadingTime): DayReading | null {
  const next = dateNearest(month, day, addDays(today, -justGone), 1);
  return next === null ? null : { day: next, past: dateNearest(month, day, today, -1) ?? next };
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
      const found = dayOfMonth(year, month, day);
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
    const start = since === today ? { year, month } : { year: yearOf(since), month: monthOfDay(since) };
    const months = [-2, -1, 0, 1, 2].flatMap((away) => dayOfMonth(start.year, start.month + away, wanted) ?? []);
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
