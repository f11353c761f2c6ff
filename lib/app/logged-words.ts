import { type CalendarDay, calendarDay } from '@/lib/domain/calendar-day';
import type { Direction } from '@/lib/domain/commitment';
import type { Settings } from '@/lib/domain/settings';
import type { Message, PageReading, Person } from '@/lib/domain/thread';
import { ownSide } from '@/lib/matching/own-side';
import { isOurs } from './is-ours';

/** What a new record begins from: words of a mail, and whose they are. */
export interface LoggedWords {
  readonly quote: string | null;
  /** Whether the author is on the user's side; null when the page does not say. */
  readonly direction: Direction | null;
  readonly author: Person | null;
  /** The day of the mail, in the page's zone; today when it is not known, or when it lies ahead. */
  readonly on: CalendarDay;
}

interface WordsQuery {
  readonly quote: string | null;
  readonly reading: PageReading | null;
  /** The message that the words are from. */
  readonly message: Message | null;
  readonly settings: Pick<Settings, 'ownAddresses' | 'ownDomains'>;
  /** Of the clients shown with the thread: a domain of theirs is not the user's own. */
  readonly clientDomains: readonly string[];
  /** Calendar day in the user's zone. */
  readonly today: CalendarDay;
}

/** Whose words they are, and from when. Never throws. */
export function loggedWords({ quote, reading, message, settings, clientDomains, today }: WordsQuery): LoggedWords {
  const day = message?.dateLocal?.slice(0, 10) ?? '';
  const on = calendarDay.safeParse(day).success && day <= today ? day : today;
  if (reading === null || message === null) return { quote, direction: null, author: null, on };
  const isOwn = ownSide(reading.account, settings, clientDomains);
  const direction = isOurs(message, reading, isOwn) ? 'ours' : 'theirs';
  return { quote, direction: message.from === null ? null : direction, author: message.from, on };
}
