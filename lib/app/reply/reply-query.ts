import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { Language } from '@/lib/domain/client';
import type { Survey } from '@/lib/domain/survey';
import type { ReplyAbout } from './reply-about';

/** What a person chose for a reply, and the day on which it is written. */
export interface ReplyQuery {
  readonly language: Language;
  readonly today: CalendarDay;
  /** Null = of all engagements. */
  readonly engagementId: string | null;
  /** Who is written to; null when it is nobody on file. */
  readonly contactId: string | null;
  readonly about: ReplyAbout | null;
  /** Lines that were ticked off, as `list:id`. */
  readonly left: ReadonlySet<string>;
  /** `done` is all that was kept in the engagement, as an acceptance tells, and not only since the last report. */
  readonly allDone?: boolean;
  /** Of a new survey, with the user's own address, to which the answers go; null = none is asked. */
  readonly ask: { readonly survey: Survey; readonly to: string } | null;
}
