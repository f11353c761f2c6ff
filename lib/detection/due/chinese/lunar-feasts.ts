import { writtenDate } from '@/lib/detection/due/days-of-month';
import { addDays } from '@/lib/domain/add-days';
import type { CalendarDay } from '@/lib/domain/calendar-day';

const firstYear = 2020;
const lastYear = 2040;

/**
 * Month and day in each year from 2020, by the Chinese calendar of ICU, which a test compares; save the New Years of 2027 and
 * 2030, whose new moons in Beijing are at 23:56 and 00:07 (Meeus, Astronomical Algorithms, chapter 49) and which ICU has wrong.
 */
const table: Readonly<Record<string, string>> = {
  春节: '125 212 201 122 210 129 217 206 126 213 203 123 211 131 219 208 128 215 204 124 212',
  端午: '625 614 603 622 610 531 619 609 528 616 605 624 612 601 620 610 530 618 607 527 614',
  中秋: '1001 921 910 929 917 1006 925 915 1003 922 912 1001 919 908 927 916 1004 924 913 1002 920',
};

/** A feast of the Chinese calendar in a year of 2020 to 2040: 春节 (过年), 除夕, 清明, 端午, 中秋; else null. */
export function lunarFeast(name: string, year: number): CalendarDay | null {
  if (year < firstYear || year > lastYear) return null;
  if (name === '除夕' || name === '过年') {
    const feast = lunarFeast('春节', year);
    return feast !== null && name === '除夕' ? addDays(feast, -1) : feast;
  }
  // The sun's 15th degree falls on 4 or 5 April: the usual formula for the years 2000 to 2099.
  if (name === '清明')
    return writtenDate(year, 4, Math.floor((year % 100) * 0.2422 + 4.81) - Math.floor((year % 100) / 4));
  const found = Number(table[name]?.split(' ')[year - firstYear] ?? 0);
  return writtenDate(year, Math.floor(found / 100), found % 100);
}
