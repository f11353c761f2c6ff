import type { Client } from '@/lib/domain/client';
import type { Contact } from '@/lib/domain/contact';
import type { Participant } from './participants';

/** A client of the thread and how it was found. */
export interface Match {
  readonly client: Client;
  readonly by: 'address' | 'domain';
  /** The first contact of this client on the thread, so the one who wrote before those who were written to. */
  readonly contact: Contact | null;
}

export interface Matches {
  /** Each client once, in the order of the participants. */
  readonly matched: readonly Match[];
  /** Who belongs to no client. */
  readonly unknown: readonly Participant[];
}

interface OnFile {
  readonly contacts: readonly Contact[];
  readonly clients: readonly Client[];
}

function matchOne({ address, domain }: Participant, { contacts, clients }: OnFile): Match | null {
  if (address === null) return null;
  const contact = contacts.find(({ addresses }) => addresses.includes(address)) ?? null;
  const byAddress = clients.find(({ id }) => id === contact?.clientId);
  if (byAddress !== undefined) return { client: byAddress, by: 'address', contact };
  const byDomain = domain === null ? undefined : clients.find(({ domains }) => domains.includes(domain));
  return byDomain === undefined ? null : { client: byDomain, by: 'domain', contact: null };
}

/**
 * The clients of a thread, and who belongs to none. An exact contact address goes before a domain; a free-mail domain never
 * matches, nor does a person without an address. Names play no part.
 * Source: product rule "Who is the client of this email".
 */
export function matchClients(others: readonly Participant[], onFile: OnFile): Matches {
  const found = new Map<string, Match>();
  const unknown: Participant[] = [];
  for (const participant of others) {
    const match = matchOne(participant, onFile);
    if (match === null) unknown.push(participant);
    else if (found.get(match.client.id)?.by !== 'address') {
      // An address found later replaces a domain and keeps its place: the order is that of the people.
      if (match.by === 'address' || !found.has(match.client.id)) found.set(match.client.id, match);
    }
  }
  return { matched: [...found.values()], unknown };
}
