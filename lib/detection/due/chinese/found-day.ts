import type { DayMention } from '@/lib/detection/due/day-mention';
import { addDays } from '@/lib/domain/add-days';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import { daysBetween } from '@/lib/domain/days-between';
import type { DayReading } from './day-reader';
import type { FoundRole } from './day-role';

/** A day with its place in the folded text, without the words of a deadline. */
export interface FoundDay {
  readonly start: number;
  readonly end: number;
  readonly reading: DayReading;
  readonly role: FoundRole;
}

/** The day that is meant: what is over in a sentence about the past, the nearer one of a topic, the eve of a feast before it. */
export function meantDay({ reading, role }: FoundDay, today: CalendarDay): CalendarDay {
  const { day, past = day, before = day } = reading;
  if (role.past) return past;
  if (role.role === 'topic') return daysBetween(today, day) <= daysBetween(past, today) ? day : past;
  return role.ahead ? before : day;
}

/** The days accepted: those of a span; of "X 前" also the day before X, unless it is over. */
function accepted({ reading, role }: FoundDay, day: CalendarDay, today: CalendarDay): Pick<DayMention, 'from' | 'to'> {
  const { from, to = day, before } = reading;
  if (role.role === 'topic') return {};
  if (!role.ahead) return from === undefined || from === to ? {} : { from, to };
  const eve = addDays(day, -1);
  const first = before === undefined && from !== undefined && from < eve ? from : eve;
  return first < today ? {} : { from: first, to: day };
}

/** The mention of a day, its words cut from the text that was folded. */
export function toMention(text: string, places: Uint32Array, found: FoundDay, today: CalendarDay): DayMention {
  const { lead, trail, role } = found.role;
  const start = places[found.start - lead] ?? 0;
  const end = (places[found.end + trail - 1] ?? 0) + 1;
  const day = meantDay(found, today);
  const mention = { start, end, words: text.slice(start, end), role, day, ...accepted(found, day, today) };
  // 明天开会，下班前发我: a time with the word of a deadline stands for itself, any other gives way to a day.
  return found.reading.isTime === true && role === 'point' ? { ...mention, isTime: true } : mention;
}
