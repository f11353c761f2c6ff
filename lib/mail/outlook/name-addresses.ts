import type { Message, Person } from '@/lib/domain/thread';
import { cleanText } from '@/lib/mail/clean-text';
import { readAddress } from '@/lib/mail/read-people';
import { sameAddress } from './same-address';

/**
 * Gives people whom the pane shows by name only the address that the list's row of this very thread shows for that name.
 * Nobody gets one when the thread has the same name with another address: a display name alone proves nothing.
 */
export function nameAddresses(messages: readonly Message[], row: Element | null): Message[] {
  const known = row && rowPerson(row);
  const everyone = messages.flatMap(({ from, to, cc }) => [from, ...(to ?? []), ...(cc ?? [])]);
  const isAmbiguous = everyone.some((each) => each?.address && each.name === known?.name && !sameAddress(each, known));
  if (!known || isAmbiguous) return [...messages];
  const name = <P extends Person | null>(person: P): P | Person =>
    person && person.address === null && person.name === known.name ? known : person;
  return messages.map((message) => ({
    ...message,
    from: name(message.from),
    to: message.to?.map(name) ?? null,
    cc: message.cc?.map(name) ?? null,
  }));
}

/** The sender of the row: its name, with the address as title. */
function rowPerson(row: Element): Person | null {
  for (const element of row.querySelectorAll('span[title]')) {
    const address = readAddress(element.getAttribute('title'));
    const name = cleanText(element.textContent);
    if (address) return name && !readAddress(name) ? { name, address } : null;
  }
  return null;
}
