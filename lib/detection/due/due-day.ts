import type { CalendarDay } from '@/lib/domain/calendar-day';

/** The day by which something is due, with the words it came from. */
export interface DueDay {
  readonly day: CalendarDay;
  /** The first and last day that the words allow, where they allow more than one. */
  readonly from?: CalendarDay;
  readonly to?: CalendarDay;
  /** `text.slice(start, end)`. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
}
