import type { DayMention } from '@/lib/detection/due/day-mention';
import type { WallClock } from '@/lib/detection/due/wall-clock';
import { addDays } from '@/lib/domain/add-days';
import type { WorkCalendar } from '@/lib/domain/working-days';
import { clockTimes, timeOfDay } from './clock-times';
import type { DayReader, DayReading, ReadingTime } from './day-reader';
import { dayRole, type FoundRole } from './day-role';
import { dayOfMonth } from './days-of-month';
import { type FoldedText, foldChinese } from './fold-chinese';
import { holidays } from './holidays';
import { monthDays } from './month-days';
import { monthParts } from './month-parts';
import { monthWeekdays } from './month-weekdays';
import { numericDates } from './numeric-dates';
import { relativeDays } from './relative-days';
import { spans } from './spans';
import { weekdays } from './weekdays';
import { weeks } from './weeks';
import { workingDaysAhead } from './working-days-ahead';
import { yearParts } from './year-parts';

const readers: readonly DayReader[] = [
  ...relativeDays,
  ...monthDays,
  ...monthWeekdays,
  ...numericDates,
  ...weekdays,
  ...weeks,
  ...monthParts,
  ...yearParts,
  ...spans,
  ...workingDaysAhead,
  ...holidays,
  ...clockTimes,
];

/** How many letters around a day are looked at. */
const sight = 24;
const han = /[\u4e00-\u9fff]/;
const numericOnly = /^[\d\s./:·-]{3,20}(?:[ap]m?)?$/i;

/** Days that come back, greetings, and numbers of things. */
const recurring = /(?:每一?个?|每逢|逢|历年|第|[农阴旧]历|隔)$/;
const greeting = /^(?:快乐|愉快|安康|大吉|见[!！。]?$)/;

interface Candidate {
  readonly words: RegExpExecArray;
  readonly reader: DayReader;
}

/** All matches of all readers, from left to right, the longer first. */
function candidatesIn(plain: string): Candidate[] {
  const found = readers.flatMap((reader) => [...plain.matchAll(reader.pattern)].map((words) => ({ words, reader })));
  return found.sort((one, other) => one.words.index - other.words.index || other.words[0].length - one.words[0].length);
}

/** The end of the time of day that stands after a day. */
function endOfTime(plain: string, end: number): number {
  timeOfDay.lastIndex = end;
  return end + (timeOfDay.exec(plain)?.[0].length ?? 0);
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly reading: DayReading;
  readonly found: FoundRole;
}

function toMention(text: string, { places }: FoldedText, { start, end, reading, found }: Found): DayMention {
  const first = places[start - found.lead] ?? 0;
  const last = (places[end + found.trail - 1] ?? 0) + 1;
  const { past, before } = reading;
  const day = found.past && past !== undefined ? past : found.ahead && before !== undefined ? before : reading.day;
  const at = { start: first, end: last, words: text.slice(first, last), role: found.role, day };
  if (found.past || found.role === 'topic') return at;
  if (!found.ahead) return reading.from === undefined ? at : { ...at, from: reading.from, to: reading.to ?? day };
  const eve = addDays(day, -1);
  const from = before === undefined && reading.from !== undefined && reading.from < eve ? reading.from : eve;
  return { ...at, from, to: reading.before === undefined || (reading.to ?? day) < day ? day : day };
}

/**
 * The days that a Chinese text names, from left to right, none overlapping: words, place, role and day of each. `now` is the
 * sender's wall clock; the calendar counts for working days only. Any text will do; the cost is linear in its length.
 *
 * Readings are those of the project: weeks run from Monday to Sunday, a bare week day is the next one after the message's day,
 * 下周五 is of the next week, 月底 the last calendar day, 周五前 Friday or the day before. Vague words name no day.
 */
export function findChineseDays(text: string, now: WallClock, calendar: WorkCalendar): DayMention[] {
  const today = dayOfMonth(now.year, now.month, now.day);
  if (today === null || !(han.test(text) || numericOnly.test(text.trim()))) return [];
  const folded = foldChinese(text);
  const { plain } = folded;
  const time: ReadingTime = {
    today,
    year: now.year,
    month: now.month,
    minutes: now.hour * 60 + now.minute,
    calendar,
    earlier: null,
  };
  const found: Found[] = [];
  let reached = 0;
  for (const { words, reader } of candidatesIn(plain)) {
    const start = words.index;
    if (start < reached) continue;
    const before = plain.slice(Math.max(0, start - sight), start);
    if (reader.notAfter?.test(before) || recurring.test(before)) continue;
    const last = found.at(-1);
    const usable = last !== undefined && last.found.role !== 'topic';
    const earlier = usable ? { day: last.reading.day, letters: start - last.end } : null;
    const reading = reader.read(words, { ...time, earlier });
    if (reading === null) continue;
    const bare = start + words[0].length;
    const end = endOfTime(plain, bare);
    const after = plain.slice(end, end + sight);
    if (greeting.test(after)) continue;
    found.push({ start, end, reading, found: dayRole(reading, { before, after }, end > bare, today) });
    reached = end + (found.at(-1)?.found.trail ?? 0);
  }
  return found.map((one) => toMention(text, folded, one));
}
