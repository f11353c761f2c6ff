import { writtenDate } from '@/lib/detection/due/days-of-month';
import { addDays } from '@/lib/domain/add-days';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import { numerals } from './chinese-number';
import type { DayReader } from './day-reader';
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
  618: 618,
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
  return found === undefined ? lunarFeast(name, year) : writtenDate(year, Math.floor(found / 100), found % 100);
}

const names =
  '(?<name>元旦|情人节|妇女节|劳动节|青年节|儿童节|建党节|建军节|教师节|国庆|万圣节|平安夜|圣诞|春节|过年|除夕|清明(?!上河)|端午|中秋)节?';

/** Names of figures are feasts with such words alone; 十一月, 五一路, 六一栋 are none. */
const figures = `(?<![\\d${numerals}第周期])(?<figure>五一|五四|六一|十一|618|双(?:十一|十二|11|12))(?:国际)?(?:劳动节|青年节|儿童节|节|大促|(?=[之以]?前|[之以]?后|过后|期间|小?长?假|放假|当[天日]))`;

/** 国庆节, 春节假期: the next one on or after the message's day; 国庆前 is the day before it. */
const feast: DayReader = {
  pattern: new RegExp(`${yearWords}?(?:${names}|${figures})(?:小?长?假期?|放假|当[天日]|那天)?`, 'g'),
  read: ({ groups }, time) => {
    const { year, named } = namedYear(groups, time);
    const name = groups?.name ?? groups?.figure ?? '';
    const days = (named ? [year] : [year, year + 1]).flatMap((of) => feastIn(name, of) ?? []);
    const day = days.find((candidate) => named || candidate >= time.today);
    return day === undefined ? null : { day, before: addDays(day, -1) };
  },
};

export const holidays: readonly DayReader[] = [feast];
