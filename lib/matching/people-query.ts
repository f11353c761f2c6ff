import type { PageReading } from '@/lib/domain/thread';
import { domainOf, emailAddress } from './email-address';
import { isFreeMail } from './free-mail';
import { registrableDomain } from './registrable-domain';

/** All addresses of a thread and their registrable domains, as the store looks them up; free-mail domains left out. */
export function peopleQuery({ messages }: PageReading): { addresses: string[]; domains: string[] } {
  const people = messages.flatMap(({ from, to, cc }) => [from, ...(to ?? []), ...(cc ?? [])]);
  const addresses = [...new Set(people.flatMap((person) => emailAddress(person?.address ?? null) ?? []))];
  const domains = addresses.flatMap((address) => registrableDomain(domainOf(address)) ?? []);
  return { addresses, domains: [...new Set(domains)].filter((domain) => !isFreeMail(domain)) };
}
