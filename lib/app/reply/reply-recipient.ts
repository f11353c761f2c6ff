import type { Contact } from '@/lib/domain/contact';
import type { PageReading, Person } from '@/lib/domain/thread';
import { emailAddress } from '@/lib/matching/email-address';
import { isOurs } from '../is-ours';

export interface ReplyRecipient {
  /** Whom the draft greets; null = nobody on file, so that it greets without a name. */
  readonly contact: Contact | null;
  /** Who else of the client is on the thread, to choose from. */
  readonly others: readonly Contact[];
  /**
   * The name that the mail shows for its sender, where that is nobody on file. Anybody can call themselves anything: it may be
   * offered, and stands in a draft only where a person chose it.
   */
  readonly shownName: string | null;
}

/**
 * Whom a reply to a thread greets: the sender of the newest message that is not ours, if their address is that of a contact,
 * else the first of the client's contacts on the thread. Names play no part. `isOwn` is of lib/matching/own-side. Without a
 * thread it is nobody.
 */
export function replyRecipient(
  reading: PageReading | null,
  contacts: readonly Contact[],
  isOwn: (address: string | null) => boolean,
): ReplyRecipient {
  if (reading === null) return { contact: null, others: [], shownName: null };
  const contactOf = (person: Person | null): Contact | null => {
    const address = emailAddress(person?.address ?? null);
    return address === null ? null : (contacts.find(({ addresses }) => addresses.includes(address)) ?? null);
  };
  const newest = reading.messages.findLast((message) => message.from !== null && !isOurs(message, reading, isOwn));
  const sender = contactOf(newest?.from ?? null);
  const people = reading.messages.flatMap(({ from, to, cc }) => [
    ...(from ? [from] : []),
    ...(to ?? []),
    ...(cc ?? []),
  ]);
  const onThread = [...new Set(people.map(contactOf))].filter((contact) => contact !== null);
  const contact = sender ?? onThread[0] ?? null;
  return {
    contact,
    others: onThread.filter((one) => one !== contact),
    shownName: sender === null ? (newest?.from?.name ?? null) : null,
  };
}
