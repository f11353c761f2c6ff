import { due } from '@/lib/detection/due/due';
import { type DueChoice, dueChoices } from '@/lib/detection/due/due-choices';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { Direction } from '@/lib/domain/commitment';
import type { Settings } from '@/lib/domain/settings';
import type { SuggestionKind } from '@/lib/domain/suggestion-kinds';
import type { Message, PageReading } from '@/lib/domain/thread';
import { trimPromise } from '@/lib/domain/trim-promise';
import { ownSide } from '@/lib/matching/own-side';
import { isOurs } from './is-ours';
import { addressee, ownerName } from './prefill-owner';
import { knownSentence, pickSentence } from './prefill-sentence';

export interface PrefillQuery {
  /** The words as they stand in the mail; null = none were chosen. */
  readonly quote: string | null;
  /** What an offered sentence was found to be, the surest first; null when a person marked it. */
  readonly kinds: readonly SuggestionKind[] | null;
  readonly reading: PageReading | null;
  /** The message that the words are from. */
  readonly message: Message | null;
  readonly settings: Pick<Settings, 'ownAddresses' | 'ownDomains' | 'weekend' | 'holidays' | 'makeUpDays'>;
  /** Of the clients shown with the thread: a domain of theirs is not the user's own. */
  readonly clientDomains: readonly string[];
  /** Calendar day in the user's zone. */
  readonly today: CalendarDay;
  /** IANA name of the user's zone. */
  readonly zone: string;
}

/** What the form of a commitment starts with. */
export interface CommitmentPrefill {
  readonly direction: Direction;
  readonly text: string;
  readonly owner: string;
  readonly dueDay: CalendarDay | null;
  /** The days that the words allow, where they allow more than one. */
  readonly dayChoices: readonly DueChoice[];
}

const mailDays = ({ message, zone, settings }: PrefillQuery, text: string) =>
  message?.dateLocal ? dueChoices(text, message.dateLocal, zone, settings) : null;

/** A page that is no mail does not say when it was written: its days, counted from today, are offered and not chosen. */
function pageDays({ reading, today, zone, settings }: PrefillQuery, text: string) {
  const found = reading === null ? due(text, today, zone, settings) : null;
  if (found === null) return null;
  const { choices } = dueChoices(text, today, zone, settings);
  return { day: null, choices: choices.length > 0 ? choices : [{ day: found.day, words: found.words }] };
}

/**
 * What a commitment starts with, from a sentence of a mail. The promise is that of the message's side; of a request it is that
 * of the other side. Its day is counted from the wall clock of the message, never from today. Pure, and never throws.
 */
export function prefillCommitment(query: PrefillQuery): CommitmentPrefill {
  const { quote, kinds, reading, message, settings, clientDomains } = query;
  const isOwn = ownSide(reading?.account ?? null, settings, clientDomains);
  const written: Direction =
    message !== null && reading !== null && isOurs(message, reading, isOwn) ? 'ours' : 'theirs';
  if (quote === null || quote.trim() === '') {
    return { direction: 'ours', text: '', owner: '', dueDay: null, dayChoices: [] };
  }
  const sentence = kinds === null ? pickSentence(quote) : knownSentence(quote, kinds);
  const other: Direction = written === 'ours' ? 'theirs' : 'ours';
  const { day, choices } = mailDays(query, sentence.text) ??
    pageDays(query, sentence.text) ?? { day: null, choices: [] };
  return {
    direction: sentence.asks ? other : written,
    text: trimPromise(sentence.text),
    owner: ownerName(sentence.asks ? addressee(message) : (message?.from ?? null), reading),
    dueDay: day,
    dayChoices: choices,
  };
}
