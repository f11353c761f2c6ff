import type { CalendarDay } from '@/lib/domain/calendar-day';

/**
 * What a day is to its sentence: `deadline`, by which something is due ("by Friday", "周五前"); `point`, on which it happens
 * ("on Friday", "周五"); `topic`, what is spoken about ("the March report", "dated 28 February", "since Monday", "上周五").
 */
export type DayRole = 'deadline' | 'point' | 'topic';

/** A day named in a text. */
export interface DayMention {
  /** Where it stands, in UTF-16 units: `text.slice(start, end) === words`. The word that makes it a deadline belongs to it. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly role: DayRole;
  /** The day by which it is due: of a span ("this week", "1-3 June") the last one, of "before X" X itself. */
  readonly day: CalendarDay;
  /** The first and last day that the words allow, where they allow more than one. */
  readonly from?: CalendarDay;
  readonly to?: CalendarDay;
  /** A time that names no day ("by noon", "EOD"): the message's day, and only where nothing names another. */
  readonly isTime?: boolean;
}
