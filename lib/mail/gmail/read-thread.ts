import type { PageReading } from '@/lib/domain/thread';
import { cleanText } from '@/lib/mail/clean-text';
import { mailLimits } from '@/lib/mail/mail-limits';
import { readText } from '@/lib/mail/read-text';
import type { PartFinder } from '@/lib/mail/select-part';
import type { OpenThread } from './find-thread';
import { hexId, legacyId } from './gmail-ids';
import { readMessage } from './read-message';
import type { GmailPart } from './selectors';

/** The thread's legacy id as its heading gives it, or null. */
export const headingThreadId = (heading: Element | null): string | null =>
  hexId(heading?.getAttribute('data-legacy-thread-id')) ?? legacyId(heading?.getAttribute('data-thread-perm-id'));

/** Subject and messages of the open thread, oldest first; of a longer thread the newest up to the cap. */
export function readThread(
  { heading, cards }: OpenThread,
  find: PartFinder<GmailPart>,
  language: string,
): Pick<PageReading, 'subject' | 'messages'> {
  return {
    subject: heading && cleanText(readText(heading, { limit: mailLimits.text })),
    messages: cards.slice(-mailLimits.messages).map((card) => readMessage(card, find, language)),
  };
}
