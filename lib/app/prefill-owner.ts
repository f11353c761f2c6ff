import type { Message, PageReading, Person } from '@/lib/domain/thread';
import { emailAddress } from '@/lib/matching/email-address';

/** What hosts call the user in a list of recipients, in place of a name. */
const ownWord = /^(?:me|我|自己)$/i;

/**
 * The name of somebody of a message, for the person who owes: as the person signs in the thread, since a host may show the user
 * as "me"; else as shown; the address where there is no name. '' for nobody.
 */
export function ownerName(person: Person | null, reading: PageReading | null): string {
  if (person === null) return '';
  const address = emailAddress(person.address);
  const isSame = ({ from }: Message): boolean => address !== null && emailAddress(from?.address ?? null) === address;
  const signed = reading?.messages.find((message) => isSame(message) && message.from?.name)?.from?.name;
  const shown = ownWord.test(person.name ?? '') ? null : person.name;
  return (signed || shown || person.address || '').trim();
}

/** The one to whom a message is addressed; of several nobody is meant. */
export function addressee(message: Message | null): Person | null {
  const [only, ...others] = message?.to ?? [];
  return others.length === 0 ? (only ?? null) : null;
}
