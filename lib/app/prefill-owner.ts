import type { Message, PageReading, Person } from '@/lib/domain/thread';
import { emailAddress } from '@/lib/matching/email-address';

/** What hosts call the user in place of a name. */
const ownWord = /^(?:me|我|自己)$/i;

const nameOf = (person: Person | null): string => (ownWord.test(person?.name ?? '') ? '' : (person?.name ?? '').trim());

/**
 * The name of somebody of a message, for the person who owes: as shown, else as the person signs elsewhere in the thread, since
 * a host may show the user as "me"; the address where there is no name. '' for nobody.
 */
export function ownerName(person: Person | null, reading: PageReading | null): string {
  if (person === null) return '';
  const address = emailAddress(person.address);
  const signed = (reading?.messages ?? [])
    .filter(({ from }) => address !== null && emailAddress(from?.address ?? null) === address)
    .map(({ from }) => nameOf(from))
    .find((name) => name !== '');
  return nameOf(person) || signed || (person.address ?? '').trim();
}

/** The one to whom a message is addressed; of several nobody is meant. */
export function addressee(message: Message | null): Person | null {
  const [only, ...others] = message?.to ?? [];
  return others.length === 0 ? (only ?? null) : null;
}
