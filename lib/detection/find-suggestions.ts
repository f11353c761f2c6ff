import type { WorkCalendar } from '@/lib/domain/working-days';
import type { Suggestion } from './suggestion';

/** A message to search. */
export interface SearchedMessage {
  readonly text: string;
  readonly subject?: string | null;
  /** ISO 8601 with the sender's offset, or a wall clock without one; null = unknown, then no day is named. */
  readonly sentAt: string | null;
  /** IANA zone of the sender, used when `sentAt` is in UTC. */
  readonly zone: string | null;
}

export interface SearchOptions {
  readonly calendar?: WorkCalendar;
  /** Wordings that the user no longer wants to be offered. */
  readonly dismissed?: ReadonlySet<string>;
}

/** The sentences of a message that may be worth logging, in the order of the text. Never throws, whatever the text. */
export function findSuggestions(_message: SearchedMessage, _options: SearchOptions = {}): readonly Suggestion[] {
  return [];
}
