import type { Client } from '@/lib/domain/client';
import type { Contact } from '@/lib/domain/contact';
import type { Message, PageReading, Person } from '@/lib/domain/thread';
import { domainOf, emailAddress } from './email-address';
import { isFreeMail } from './free-mail';
import { registrableDomain } from './registrable-domain';

/** Whose thread it is, as far as the settings know: the user's own and the ignored addresses and domains. */
export interface OwnAndIgnored {
  readonly ownAddresses: readonly string[];
  readonly ownDomains: readonly string[];
  readonly ignoredAddresses: readonly string[];
  readonly ignoredDomains: readonly string[];
}

/** Somebody of the thread with an address, made comparable. */
export interface Participant {
  readonly person: Person;
  readonly address: string;
  /** Registrable, ASCII; null for free-mail and for a domain without a public suffix of its own. */
  readonly domain: string | null;
}

export interface Participants {
  /** Once each, the sender of the newest message that is not the user's first; without the user's own side and the ignored. */
  readonly others: readonly Participant[];
  /** The user's own side, and people whose address the page does not show. */
  readonly own: readonly Person[];
  readonly withoutAddress: readonly Person[];
}

export interface Matched {
  readonly client: Client;
  readonly by: 'address' | 'domain';
  readonly contact: Contact | null;
  readonly participant: Participant;
}

const peopleOf = (message: Message): Person[] => [
  ...(message.from === null ? [] : [message.from]),
  ...(message.to ?? []),
  ...(message.cc ?? []),
];

/** Senders, newest first, then everybody else: the first who is not of the user's side is "the sender". */
function inOrder(messages: readonly Message[]): Person[] {
  const newestFirst = [...messages].reverse();
  return [...newestFirst.flatMap(({ from }) => (from === null ? [] : [from])), ...newestFirst.flatMap(peopleOf)];
}

/** The registrable domain of an address, unless anybody can get an address there. */
function workDomain(address: string): string | null {
  const domain = domainOf(address);
  const registrable = registrableDomain(domain);
  return registrable === null || isFreeMail(registrable) || isFreeMail(domain) ? null : registrable;
}

/** All people of a thread, sorted into the client's side and the user's. Names play no part.
 * The account's own domain counts as the user's without being set, except for free-mail. */
export function participantsOf(reading: PageReading, settings: OwnAndIgnored): Participants {
  const ownAddresses = new Set(settings.ownAddresses);
  const account = emailAddress(reading.account);
  if (account !== null) ownAddresses.add(account);
  const ownDomains = new Set(settings.ownDomains);
  const accountDomain = account === null ? null : workDomain(account);
  if (accountDomain !== null) ownDomains.add(accountDomain);
  const ignored = new Set([...settings.ignoredAddresses, ...settings.ignoredDomains]);
  const seen = new Set<string>();
  const others: Participant[] = [];
  const own: Person[] = [];
  const withoutAddress: Person[] = [];
  for (const person of inOrder(reading.messages)) {
    const address = emailAddress(person.address);
    const mark = address ?? `name ${person.name}`;
    if (seen.has(mark)) continue;
    seen.add(mark);
    if (address === null) {
      withoutAddress.push(person);
      continue;
    }
    const domain = workDomain(address);
    if (ownAddresses.has(address) || (domain !== null && ownDomains.has(domain))) own.push(person);
    else if (!ignored.has(address) && !ignored.has(domain ?? '')) others.push({ person, address, domain });
  }
  return { others, own, withoutAddress };
}

/**
 * The clients of a thread, each once, the sender's first. An exact contact address goes before a domain; a free-mail domain
 * never matches. Source: product rule "Who is the client of this email".
 */
export function matchClients(
  others: readonly Participant[],
  contacts: readonly Contact[],
  clients: readonly Client[],
): Matched[] {
  const found = new Map<string, Matched>();
  for (const participant of others) {
    const match = matchOne(participant, contacts, clients);
    if (match !== null && found.get(match.client.id)?.by !== 'address') {
      const before = found.get(match.client.id);
      if (before === undefined || match.by === 'address') found.set(match.client.id, match);
    }
  }
  return [...found.values()];
}

function matchOne(participant: Participant, contacts: readonly Contact[], clients: readonly Client[]): Matched | null {
  const contact = contacts.find(({ addresses }) => addresses.includes(participant.address)) ?? null;
  const byAddress = clients.find(({ id }) => id === contact?.clientId);
  if (byAddress !== undefined) return { client: byAddress, by: 'address', contact, participant };
  const { domain } = participant;
  const byDomain = domain === null ? undefined : clients.find(({ domains }) => domains.includes(domain));
  return byDomain === undefined ? null : { client: byDomain, by: 'domain', contact: null, participant };
}
