import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { WorkCalendar } from '@/lib/domain/working-days';

/** What a field for a day needs besides its value. */
export interface DayTools {
  /** The user's (IANA name): it tells which of 3/4 is the day. */
  readonly zone: string | null;
  readonly calendar: WorkCalendar;
  /** Promises of ours that are due on a day. */
  readonly counts: Readonly<Record<CalendarDay, number>>;
  /** The counts of these days are needed (lib/ui/day/use-due-counts). */
  readonly onMonth: (from: CalendarDay, to: CalendarDay) => void;
}
