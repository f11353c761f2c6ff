import type { Settings } from '@/lib/domain/settings';
import type { PageReading, Person } from '@/lib/domain/thread';
import { emailAddress } from './email-address';
import { ownSide } from './own-side';
import { peopleInOrder } from './people-in-order';
import { workDomain } from './work-domain';

/** What the settings know of the user's own side and of people to ignore. */
export type OwnAndIgnored = Pick<Settings, 'ownAddresses' | 'ownDomains' | 'ignoredAddresses' | 'ignoredDomains'>;

/** Somebody of the thread, once, made comparable. */
export interface Participant {
  /** With the first name shown for the address. */
  readonly person: Person;
  /** Every name shown for the address. */
  readonly names: readonly string[];
  /** Null when the page shows none, or nothing that is one: such a person is never matched. */
  readonly address: string | null;
  /** Registrable, in ASCII; null for free-mail. */
  readonly domain: string | null;
}

export interface Participants {
  /** The sender of the newest message that is not the user's first; without the user's own side and the ignored. */
  readonly others: readonly Participant[];
  readonly own: readonly Person[];
}

function distinct(people: readonly Person[]): Participant[] {
  const found = new Map<string, Participant & { names: string[] }>();
  for (const { name, address: shown } of people) {
    const address = emailAddress(shown);
    const key = address ?? `no address: ${shown} ${name}`;
    const before = found.get(key);
    const names = before?.names ?? [];
    if (name !== null && !names.includes(name)) names.push(name);
    const person = { name: names[0] ?? null, address: address ?? shown };
    found.set(key, { person, names, address, domain: address === null ? null : workDomain(address) });
  }
  return [...found.values()];
}

/**
 * All people of a thread, sorted into the client's side and the user's (./own-side). Source: product rule "Who is the client of this email".
 */
export function participantsOf(
  { messages, account }: Pick<PageReading, 'messages' | 'account'>,
  settings: OwnAndIgnored,
  clientDomains: readonly string[] = [],
): Participants {
  const isOwn = ownSide(account, settings, clientDomains);
  const ignored = new Set([...settings.ignoredAddresses, ...settings.ignoredDomains]);
  const isIn = (set: ReadonlySet<string>, ...marks: (string | null)[]) =>
    marks.some((mark) => mark !== null && set.has(mark));

  const others: Participant[] = [];
  const own: Person[] = [];
  for (const participant of distinct(peopleInOrder(messages))) {
    const { person, address, domain } = participant;
    if (isOwn(address)) own.push(person);
    else if (!isIn(ignored, address, domain)) others.push(participant);
  }
  return { others, own };
}
