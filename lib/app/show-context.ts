import type { CalendarDay } from '@/lib/domain/calendar-day';
import { defaultSettings } from '@/lib/domain/settings';
import { StorageError } from '@/lib/domain/storage-error';
import type { PageReading } from '@/lib/domain/thread';
import { type Matched, matchClients, type Participants, participantsOf } from '@/lib/matching/match-thread';
import { peopleQuery } from '@/lib/matching/people-query';
import { threadKey } from '@/lib/matching/thread-key';
import { readClientContext } from './client-context';
import { findWarnings } from './find-warnings';
import type { People, Reader } from './reader';
import type { SidebarView, Warning } from './sidebar-view';

export interface Moment {
  /** In the user's zone. */
  readonly today: CalendarDay;
}

/**
 * What the sidebar shows for a reading of the page: the client of the thread with everything open, or why there is none.
 * Two reads on the way to a known client. Trouble with the store is a view, not an exception.
 */
export function showContext(reader: Reader, reading: PageReading, moment: Moment): Promise<SidebarView> {
  if (reading.status === 'list') return Promise.resolve({ kind: 'no-thread' });
  if (reading.status !== 'thread') return Promise.resolve({ kind: reading.status });
  return orTrouble(showThread(reader, reading, moment));
}

/** The view of a client picked by hand, with or without a thread; `no-thread` when that client is gone. */
export function showPicked(
  reader: Reader,
  clientId: string,
  { today, reading }: Moment & { readonly reading: PageReading | null },
): Promise<SidebarView> {
  const key = reading?.status === 'thread' ? threadKey(reading) : null;
  const picked = async (): Promise<SidebarView> => {
    const people = await reader.findPeople({ addresses: [], domains: [], threadKey: null });
    const view = await clientView(reader, { key, clientId, people, today, matched: null, others: [], warnings: [] });
    return view ?? { kind: 'no-thread' };
  };
  return orTrouble(picked());
}

async function showThread(reader: Reader, reading: PageReading, { today }: Moment): Promise<SidebarView> {
  const key = threadKey(reading);
  const people = await reader.findPeople({ ...peopleQuery(reading), threadKey: key });
  const participants = participantsOf(reading, people.settings ?? defaultSettings);
  const matched = matchClients(participants.others, people.contacts, people.clients);
  const first = people.link?.clientId ?? matched[0]?.client.id ?? null;
  if (first === null) return withoutClient(reader, key, participants);
  const others = matched.filter(({ client }) => client.id !== first).map(({ client }) => client);
  const match = matched.find(({ client }) => client.id === first) ?? null;
  const warnings = findWarnings(reader, { others: participants.others, matched });
  warnings.catch(() => {});
  const view = await clientView(reader, { key, clientId: first, people, today, matched: match, others, warnings });
  return view ?? withoutClient(reader, key, participants);
}

interface ClientViewParts {
  readonly key: string | null;
  readonly clientId: string;
  readonly people: People;
  readonly today: CalendarDay;
  readonly matched: Matched | null;
  readonly others: readonly Matched['client'][];
  readonly warnings: Warning[] | Promise<Warning[]>;
}

async function clientView(reader: Reader, parts: ClientViewParts): Promise<SidebarView | null> {
  const { key, clientId, people, today, matched, others, warnings } = parts;
  const shown = await readClientContext(reader, {
    clientId,
    today,
    keptWindowDays: (people.settings ?? defaultSettings).keptWindowDays,
    matchedBy: people.link?.clientId === clientId || matched === null ? 'picked' : matched.by,
    contact: matched?.contact ?? null,
  });
  return shown === null ? null : { kind: 'client', threadKey: key, shown, others, warnings: await warnings };
}

async function withoutClient(reader: Reader, key: string | null, participants: Participants): Promise<SidebarView> {
  const { others, own, withoutAddress } = participants;
  if (others.length === 0 && withoutAddress.length === 0) return { kind: 'colleagues', threadKey: key, people: own };
  const people = [
    ...others.map(({ person, domain }) => ({ person, domain })),
    ...withoutAddress.map((person) => ({ person, domain: null })),
  ];
  return { kind: 'unknown', threadKey: key, people, warnings: await findWarnings(reader, { others, matched: [] }) };
}

async function orTrouble(view: Promise<SidebarView>): Promise<SidebarView> {
  try {
    return await view;
  } catch (error) {
    if (error instanceof StorageError) return { kind: 'trouble', error: error.kind };
    throw error;
  }
}
