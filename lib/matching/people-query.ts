import type { Message } from '@/lib/domain/thread';
import { emailAddress } from './email-address';
import { peopleInOrder } from './people-in-order';
import { workDomain } from './work-domain';

/** All addresses of a thread and their registrable domains, as the store looks them up; free-mail domains left out. */
export function peopleQuery(messages: readonly Message[]): { addresses: string[]; domains: string[] } {
  const addresses = new Set(peopleInOrder(messages).flatMap(({ address }) => emailAddress(address) ?? []));
  const domains = new Set([...addresses].flatMap((address) => workDomain(address) ?? []));
  return { addresses: [...addresses], domains: [...domains] };
}
