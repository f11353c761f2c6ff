import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { WorkCalendar } from '@/lib/domain/working-days';
import type { KnownChange, RecordedMilestone, RecordedPromise } from './draft-finding';
import type { NamedClient } from './find-other-clients';

/** A draft, and what is known around it. */
export interface CheckedDraft {
  readonly text: string;
  /** What the user's clock shows, ISO 8601 without an offset. */
  readonly sentAt: string;
  /** The user's (IANA name): it tells which of 3/4 is the day. */
  readonly zone: string | null;
  readonly calendar: WorkCalendar;
  /** To whom the draft goes; null while that is not known. */
  readonly client: NamedClient | null;
  /** Names of all other clients. Kept between two checks they are read once. */
  readonly otherNames: readonly string[];
  /** Open commitments of ours to this client. */
  readonly promises: readonly RecordedPromise[];
  /** Changes of this client; those that are approved or over are passed by. */
  readonly changes: readonly KnownChange[];
  /** Milestones of this client, of all engagements. */
  readonly milestones?: readonly RecordedMilestone[];
  /** How many promises are due on each day already, over all clients. */
  readonly counts: Readonly<Record<CalendarDay, number>>;
  /** A day with so many is a busy one. */
  readonly busyFrom: number;
}
