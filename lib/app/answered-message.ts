import type { Evidence } from '@/lib/domain/evidence';
import type { Message, PageReading } from '@/lib/domain/thread';
import { messageKey } from '@/lib/matching/message-key';
import type { OfferedSuggestion } from './offer-suggestions';

/** The message of the reading that holds an offered sentence; null when the page shows it no longer. */
export const messageOf = (reading: PageReading, offer: OfferedSuggestion): Message | null =>
  reading.messages.find((message) => messageKey(reading, message) === offer.message) ?? null;

/** `Re: AW: 回复: x` is x. */
export const bareSubject = (subject: string | null): string =>
  (subject ?? '').replace(/^(?:\s*(?:re|fwd?|aw|wg|回复|答复|转发)\s*[:：])+/i, '').trim();

const wallClock = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/**
 * Whether a mail can answer what is on record: not where the record came from that very message, or from a later one. Dates
 * that the page does not say plainly forbid nothing.
 */
export function comesAfter(message: Message, { provider }: PageReading, source: Evidence | null): boolean {
  if (source === null) return true;
  if (message.id !== null && source.messageId === message.id && source.provider === provider) return false;
  const { dateLocal } = message;
  if (dateLocal === null || source.date === null || !wallClock.test(source.date)) return true;
  return dateLocal.slice(0, 16) >= source.date.slice(0, 16);
}
