import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { Wording } from './wording';

const part = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
const longDay = part('en', { weekday: 'long' });
const longMonth = part('en', { month: 'long' });
const shortMonth = part('en', { month: 'short' });
const chineseDay = part('zh-CN', { weekday: 'short' });

/**
 * A calendar day: "Friday 28 November" and "11月28日（周五）", short "28 Nov" and "11月28日", with the year when it is not that
 * of `today`. The order is our own, since browsers differ in their commas. A text that is no day comes back as it is.
 */
export function dayWords(day: CalendarDay, { language, today }: Wording, form: 'long' | 'short'): string {
  const instant = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(instant)) return day;
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  if (language === 'zh-CN') {
    const words = `${sameYear ? '' : `${year}年`}${month}月${date}日`;
    return form === 'long' ? `${words}（${chineseDay.format(instant)}）` : words;
  }
  const words = `${date} ${(form === 'long' ? longMonth : shortMonth).format(instant)}${sameYear ? '' : ` ${year}`}`;
  return form === 'long' ? `${longDay.format(instant)} ${words}` : words;
}
