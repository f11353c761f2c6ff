import type { Message, PageReading } from '@/lib/domain/thread';
import { messageKey } from '@/lib/matching/message-key';
import { newestFirst } from '@/lib/matching/newest-first';

/** What a new record begins from: words of a mail, or none. */
export interface WordsToLog {
  /** As they stand in the mail; null = none were chosen. */
  readonly quote: string | null;
  /** `Message.id` of the message that holds them; null when the page does not say. */
  readonly messageId: string | null;
  /** The key (lib/matching/message-key) of the message in which they were found and offered. */
  readonly offer: { readonly message: string } | null;
}

const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * The message that the words are from: the one that the page or the offer names, else the newest unfolded one that holds them,
 * whatever its line breaks; null when there is none.
 */
export function messageOfWords({ quote, messageId, offer }: WordsToLog, reading: PageReading | null): Message | null {
  const messages = newestFirst(reading?.messages ?? []);
  if (reading === null) return null;
  const named = messages.find(
    (message) =>
      (messageId !== null && message.id === messageId) ||
      (offer !== null && messageKey(reading, message) === offer.message),
  );
  if (named !== undefined) return named;
  const words = folded(quote ?? '');
  if (words === '') return null;
  return (
    messages.find(({ state, body }) => state === 'expanded' && body !== null && folded(body).includes(words)) ?? null
  );
}
