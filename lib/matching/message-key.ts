import type { Message, PageReading } from '@/lib/domain/thread';

/** Ids of records are at most so long (lib/domain/record). */
const longest = 400;

/**
 * Under which a message is remembered: `gmail|18c0ffee`. Where the page gives no id, the thread, the moment and the sender
 * stand in for it.
 */
export function messageKey(
  { provider, threadId }: Pick<PageReading, 'provider' | 'threadId'>,
  message: Message,
): string {
  const { id, dateLocal, date, from } = message;
  const parts = id === null ? [provider, threadId, dateLocal ?? date, from?.address ?? from?.name] : [provider, id];
  return parts
    .map((part) => part ?? '')
    .join('|')
    .slice(0, longest);
}
