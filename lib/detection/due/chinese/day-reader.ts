import type { DayRole } from '@/lib/detection/due/day-mention';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { WorkCalendar } from '@/lib/domain/working-days';

/** What a reader makes of words. */
export interface DayReading {
  readonly day: CalendarDay;
  readonly from?: CalendarDay;
  readonly to?: CalendarDay;
  /** What "before it" means where that is not the day itself: of a week or a feast the day before it begins. */
  readonly before?: CalendarDay;
  /** The day that is meant where the sentence is about the past. */
  readonly past?: CalendarDay;
  /** A time that names no day: the message's one. */
  readonly isTime?: true;
  /** Set where the words alone decide it. */
  readonly role?: DayRole;
}

/** When and for whom words are read. */
export interface ReadingTime {
  readonly today: CalendarDay;
  readonly year: number;
  readonly month: number;
  /** Minutes since midnight. */
  readonly minutes: number;
  readonly calendar: WorkCalendar;
  /** The day named last before these words, and the letters in between; a topic only where it stands close. */
  readonly earlier: { readonly day: CalendarDay; readonly letters: number } | null;
}

/** One way to name a day. */
export interface DayReader {
  /** With the flag `g`; its cost must be linear in the text. */
  readonly pattern: RegExp;
  /** Words that must not stand right before; gets the last 16 letters. */
  readonly notAfter?: RegExp;
  readonly read: (words: RegExpExecArray, time: ReadingTime) => DayReading | null;
}
