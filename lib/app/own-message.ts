import { addDays } from '@/lib/domain/add-days';
import type { Settings } from '@/lib/domain/settings';
import type { Message, PageReading } from '@/lib/domain/thread';
import { emailAddress } from '@/lib/matching/email-address';
import { messageKey } from '@/lib/matching/message-key';
import { newestFirst } from '@/lib/matching/newest-first';
import { ownSide } from '@/lib/matching/own-side';
import { isOurs } from './is-ours';
import { foldSpace, type Letter } from './letter';

/** A message of the user's side in the thread that is open. */
export interface OwnMessage {
  /** By lib/matching/message-key. */
  readonly key: string;
  /** With white space folded as in a letter. */
  readonly text: string;
  /** Calendar day as the page shows it; null when it cannot be told. */
  readonly day: string | null;
  /** Addresses of To and Cc; empty when the page shows none. */
  readonly recipients: readonly string[];
  readonly message: Message;
  /** That it is from. */
  readonly reading: PageReading;
}

/**
 * Whether a message can be what became of a letter: it was not there when the letter was begun, it is not older, and it stands
 * in the same thread or, for a letter without one, goes to one of the same people.
 */
export function canBeLetter(
  { key, day, recipients }: OwnMessage,
  letter: Pick<Letter, 'before' | 'begunOn' | 'threadKey' | 'recipients'>,
  threadKey: string | null,
): boolean {
  if (letter.before.includes(key)) return false;
  // The mailbox may lie in another time zone than the user.
  if (day !== null && day < addDays(letter.begunOn, -1)) return false;
  return letter.threadKey === null
    ? letter.recipients.some((address) => recipients.includes(address))
    : letter.threadKey === threadKey;
}

/** Whether a message has one of the promises that are to be logged. */
export const holdsPromise = ({ text }: OwnMessage, { promises }: Pick<Letter, 'promises'>): boolean =>
  promises.some(({ ticked, sentence }) => ticked && text.includes(sentence));

/** The messages of the user's side that are unfolded, newest first. */
export function ownMessages(
  reading: PageReading,
  settings: Pick<Settings, 'ownAddresses' | 'ownDomains'>,
  clientDomains: readonly string[],
): OwnMessage[] {
  const isOwn = ownSide(reading.account, settings, clientDomains);
  const addressesOf = ({ to, cc }: Message) =>
    [...(to ?? []), ...(cc ?? [])].flatMap(({ address }) => emailAddress(address) ?? []);
  return newestFirst(reading.messages).flatMap((message) => {
    if (message.body === null || !isOurs(message, reading, isOwn)) return [];
    const key = messageKey(reading, message);
    const day = message.dateLocal?.slice(0, 10) ?? null;
    return [{ key, text: foldSpace(message.body), day, recipients: addressesOf(message), message, reading }];
  });
}
