import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { Direction } from '@/lib/domain/commitment';
import type { Person } from '@/lib/domain/thread';

/** What a new record begins from: words of a mail, and whose they are. */
export interface LoggedWords {
  readonly quote: string | null;
  /** Whether the author is on the user's side; null when the page does not say. */
  readonly direction: Direction | null;
  readonly author: Person | null;
  /** The day of the mail, in the page's zone; today when it is not known, or when it lies ahead. */
  readonly on: CalendarDay;
}
