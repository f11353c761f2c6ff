import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { WorkCalendar } from '@/lib/domain/working-days';

/** What a rule knows of the message besides its text. */
export interface Moment {
  /** The sender's day; what is relative is relative to it. */
  readonly today: CalendarDay;
  readonly hour: number;
  readonly minute: number;
  readonly calendar: WorkCalendar;
  /** Whether 3/4 is the third of April. */
  readonly dayFirst: boolean;
}
