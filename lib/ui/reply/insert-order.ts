import type { DraftDocument } from '@/lib/domain/draft-document';
import type { Message, PageReading } from '@/lib/domain/thread';
import type { InsertOrder } from '@/lib/messaging/page-link';
import { plainText } from '@/lib/templates/plain-text';

/** An order but for the composer that it goes into, and for how long. */
export type DraftOrder = Omit<InsertOrder, 'id' | 'into' | 'until'>;

export const draftOrder = (
  reading: Pick<PageReading, 'threadId' | 'subject'> | null,
  draft: DraftDocument,
  subject: string | null,
): DraftOrder => ({
  thread: { id: reading?.threadId ?? null, subject: reading?.subject ?? null },
  subject,
  document: draft,
  text: plainText(draft),
});

/**
 * Whether another mail is certainly open than the one of the draft. The page looks again, and more closely: here only what it
 * need not be asked for.
 */
export function isElsewhere(mine: PageReading | null, open: PageReading | null): boolean {
  if (mine === null || open === null || open.status === 'not-ready') return false;
  if (open.status === 'list') return true;
  return mine.threadId !== null && open.threadId !== null && mine.threadId !== open.threadId;
}

/** Whether a reply to all goes to more people than a reply: the newest message has more than one recipient. */
export function wentToSeveral(reading: PageReading | null): boolean {
  const newest = reading?.messages.findLast(({ state }) => state === 'expanded');
  return newest !== undefined && countPeople(newest) > 1;
}

const countPeople = ({ to, cc }: Message): number => (to?.length ?? 0) + (cc?.length ?? 0);
