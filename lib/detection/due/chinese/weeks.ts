import { dayOfWeek } from '@/lib/detection/due/days-of-week';
import { addDays } from '@/lib/domain/add-days';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import { numerals } from './chinese-number';
import type { DayReader, DayReading } from './day-reader';
import { week, weeksAway, whichWeek } from './weekdays';

const later = (one: CalendarDay, other: CalendarDay) => (one > other ? one : other);

/** First, last and likeliest week day of the parts of a week. */
const parts: Readonly<Record<string, readonly [first: number, last: number, day: number]>> = {
  初: [1, 3, 2],
  中: [2, 4, 3],
  末: [6, 7, 7],
  底: [5, 7, 5],
};

function readWeek(weeks: number, part: string | undefined, today: CalendarDay): DayReading {
  const [first, last, likely] = parts[part ?? ''] ?? [1, 7, 5];
  const from = dayOfWeek(today, weeks, first);
  const to = dayOfWeek(today, weeks, last);
  const day = dayOfWeek(today, weeks, likely);
  const left = weeks === 0 ? later(from, today) : from;
  const friday = dayOfWeek(today, weeks, 5);
  return { day: left > day ? to : day, from: left, to, before: part === '末' ? friday : addDays(from, -1) };
}

/** 本周 is Friday, and any day left of it; 下周 its Friday, and any day of it; 周末前 Friday. The weekend is both its days. */
const ofAWeek: DayReader = {
  pattern: new RegExp(`${whichWeek}${week}(?![年边期刊岁转])(初|中(?!午)|末|底)?`, 'g'),
  read: ([, which = '', part], { today }) => readWeek(weeksAway(which), part, today),
};

/** 周内, 周末, 周底. */
const bare: DayReader = {
  pattern: new RegExp(`(?<![\\d${numerals}几数半多每第])周(?:末|底|(?=[之以]?内(?!部)))`, 'g'),
  read: ([words], { today }) => readWeek(0, words[1], today),
};

export const weeks: readonly DayReader[] = [ofAWeek, bare];
