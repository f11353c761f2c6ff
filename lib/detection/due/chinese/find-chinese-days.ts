import { clockDay } from '@/lib/detection/due/clock-day';
import type { DayMention } from '@/lib/detection/due/day-mention';
import type { WallClock } from '@/lib/detection/due/wall-clock';
import type { WorkCalendar } from '@/lib/domain/working-days';
import { timeOfDay } from './clock-times';
import { type DayCandidate, dayCandidates } from './day-candidates';
import type { ReadingTime } from './day-reader';
import { dayRole } from './day-role';
import { foldChinese } from './fold-chinese';
import { type FoundDay, meantDay, toMention } from './found-day';

/** How many letters around a day are looked at. */
const sight = 24;
const han = /[\u4e00-\u9fff]/;
/** A date or a time in figures and nothing else. */
const figuresOnly = /^\s{0,9}\d[\d ./:·-]{2,18}(?:[ap]m?)?\s{0,9}$/i;

/** A sentence names a few days; a text that names more is made to take long. */
const mostDays = 40;

/** Days that come back, greetings, and numbers of things. */
const recurring = /(?:每一?个?|每个?(?:天|周|星期|月|季度?|年)的?|逢|历年|第|隔)$/;
const greeting = /^(?:快乐|愉快|安康|大吉|见[!！。]?$)/;
/** What joins the first and the last day of a span, and days of which any will do. */
const joint = /^(?:至到|[-~—–至到、或]|——|或者)$/;
/** A topic that stands so close still says on which day a time is: 明天早会九点半. */
const close = 2;

/** The letters before a candidate that belong to no day yet. */
function lettersBefore(start: number, plain: string, last: FoundDay | undefined): string {
  const taken = last === undefined ? 0 : last.end + last.role.trail;
  return plain.slice(Math.max(taken, start - sight), start);
}

/** Reads one candidate, given the day before it; null where it names none. */
function readCandidate(
  { words, reader }: DayCandidate,
  plain: string,
  last: FoundDay | undefined,
  time: ReadingTime,
): FoundDay | null {
  const start = words.index;
  const letters = last === undefined ? sight : start - last.end - last.role.trail;
  const near = last !== undefined && (last.role.role !== 'topic' || letters <= close);
  const earlier = near ? { day: meantDay(last, time.today), letters } : null;
  const reading = reader.read(words, { ...time, earlier });
  if (reading === null) return null;
  timeOfDay.lastIndex = start + words[0].length;
  const timed = timeOfDay.exec(plain)?.[0].length ?? 0;
  const end = start + words[0].length + timed;
  const around = { before: lettersBefore(start, plain, last), after: plain.slice(end, end + sight) };
  if (greeting.test(around.after)) return null;
  return { start, end, reading, role: dayRole(reading, around, timed > 0, time.today) };
}

/** The span from one day to the next one, where nothing but 至 or 或 stands between them; else null. */
function joined(first: FoundDay | undefined, last: FoundDay, plain: string): FoundDay | null {
  if (first === undefined || first.role.trail > 0) return null;
  if (!joint.test(plain.slice(first.end, last.start))) return null;
  if (last.role.role === 'topic') return { ...last, start: first.start };
  const { day } = first.reading;
  const lead = first.role.lead;
  if (day > last.reading.day) return null;
  return {
    ...last,
    start: first.start,
    reading: { day: last.reading.day, from: day, to: last.reading.day },
    role: { ...last.role, lead },
  };
}

/**
 * The days that a Chinese text names, from left to right, none overlapping: words, place, role and day of each. `now` is the
 * sender's wall clock; the calendar counts for working days only. Any text will do, the cost is linear in its length, and
 * the first 40 days are named.
 *
 * Readings are those of the project: weeks run from Monday to Sunday, a bare week day is the next one after the message's day,
 * 下周五 is of the next week, 月底 the last calendar day, 周五前 Friday or the day before. Vague words name no day.
 */
export function findChineseDays(text: string, now: WallClock, calendar: WorkCalendar): DayMention[] {
  const today = clockDay(now);
  if (!(han.test(text) || figuresOnly.test(text))) return [];
  const { plain, places } = foldChinese(text);
  const minutes = now.hour * 60 + now.minute;
  const time: ReadingTime = { today, year: now.year, month: now.month, minutes, calendar, earlier: null };
  const found: FoundDay[] = [];
  let reached = 0;
  for (const candidate of dayCandidates(plain)) {
    const { words, reader } = candidate;
    if (found.length === mostDays) break;
    if (words.index < reached) continue;
    const before = lettersBefore(words.index, plain, found.at(-1));
    if (recurring.test(before) || reader.notAfter?.test(before)) {
      reached = words.index + words[0].length;
      continue;
    }
    const next = readCandidate(candidate, plain, found.at(-1), time);
    if (next === null) continue;
    reached = next.end + next.role.trail;
    const span = joined(found.at(-1), next, plain);
    if (span !== null) found.pop();
    found.push(span ?? next);
  }
  return found.map((one) => toMention(text, places, one, today));
}
