import { addDays } from '@/lib/domain/add-days';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import { numerals } from './chinese-number';
import type { DayReader, ReadingTime } from './day-reader';
import { dayOfMonth } from './days-of-month';
import { lunarFeast } from './lunar-feasts';
import { namedYear, yearWords } from './months';

/** Feasts on a fixed day, and month and day of each. */
const fixed: Readonly<Record<string, number>> = {
  元旦: 101,
  情人节: 214,
  妇女节: 308,
  五一: 501,
  劳动节: 501,
  五四: 504,
  青年节: 504,
  六一: 601,
  儿童节: 601,
  建党节: 701,
  建军节: 801,
  教师节: 910,
  十一: 1001,
  国庆: 1001,
  万圣节: 1031,
  双十一: 1111,
  双11: 1111,
  双十二: 1212,
  双12: 1212,
  平安夜: 1224,
  圣诞: 1225,
};

/** The day in a year; null where it is not known. */
function feastIn(name: string, year: number): CalendarDay | null {
  const found = fixed[name];
  return found === undefined ? lunarFeast(name, year) : dayOfMonth(year, Math.floor(found / 100), found % 100);
}

const names =
  '元旦|情人节|妇女节|五一(?:国际)?(?:劳动节)?|劳动节|五四(?:青年节)?|青年节|六一(?:国际)?(?:儿童节)?|儿童节|建党节|建军节|教师节|国庆|十一|万圣节|双(?:十一|十二|11|12)|平安夜|圣诞|春节|过年|除夕|清明|端午|中秋';

/** Names of figures only are feasts with such words alone: 十一月, 五一路, 六一栋 are none. */
const figures = `(?<![\\d${numerals}第周期])(?=(?:[五六]一|十一|五四)(?:国际|劳动|青年|儿童|节|之?前|以前|期间|假|长假|小长假|过后|之?后|当天|放假)|[^五六十]|五[^一四]|双)`;

/** 国庆节, 春节假期: the next one on or after the message's day; 国庆前 is the day before it. */
const feast: DayReader = {
  pattern: new RegExp(`${yearWords}?${figures}(?<name>${names})节?(?:小?长假|假期|放假|当[天日]|那天)?`, 'g'),
  read: ({ groups }, time: ReadingTime) => {
    const { year, named } = namedYear(groups, time);
    const name = /^(?:五一|五四|六一)/.exec(groups?.name ?? '')?.[0] ?? groups?.name ?? '';
    const days = (named ? [year] : [year, year + 1]).flatMap((of) => feastIn(name, of) ?? []);
    const day = days.find((candidate) => named || candidate >= time.today);
    return day === undefined ? null : { day, before: addDays(day, -1) };
  },
};

export const holidays: readonly DayReader[] = [feast];
