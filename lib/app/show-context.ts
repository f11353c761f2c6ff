import type { CalendarDay } from '@/lib/domain/calendar-day';
import { defaultSettings } from '@/lib/domain/settings';
import { StorageError } from '@/lib/domain/storage-error';
import type { PageReading, Person } from '@/lib/domain/thread';
import { type Matches, matchClients } from '@/lib/matching/match-clients';
import { type Participant, participantsOf } from '@/lib/matching/participants';
import { peopleQuery } from '@/lib/matching/people-query';
import { threadKey } from '@/lib/matching/thread-key';
import { readClientContext } from './client-context';
import { findWarnings } from './find-warnings';
import type { People, Reader } from './reader';
import type { ClientContext, SidebarView, Warning } from './sidebar-view';

export interface Moment {
  /** In the user's zone. */
  readonly today: CalendarDay;
}

/**
 * What the sidebar shows for a reading of the page: the client of the thread with everything open, or why there is none.
 * Two reads on the way to a known client, and a third beside the second when somebody's domain is unknown.
 * Trouble with the store is a view, not an exception.
 */
export function showContext(reader: Reader, reading: PageReading, { today }: Moment): Promise<SidebarView> {
  if (reading.status === 'list') return Promise.resolve({ kind: 'no-thread' });
  if (reading.status === 'not-ready') return Promise.resolve({ kind: 'not-ready' });
  return orTrouble(viewOf(reader, reading, { today, picked: null }));
}

/**
 * The view of a client picked by hand, with or without a thread; the thread's other clients and warnings stay.
 * When that client is gone: what is shown without it.
 */
export function showPicked(
  reader: Reader,
  clientId: string,
  { today, reading }: Moment & { readonly reading: PageReading | null },
): Promise<SidebarView> {
  return orTrouble(viewOf(reader, reading, { today, picked: clientId }));
}

interface Asked extends Moment {
  readonly picked: string | null;
}

async function viewOf(reader: Reader, reading: PageReading | null, { today, picked }: Asked): Promise<SidebarView> {
  const thread = reading?.status === 'thread' ? reading : null;
  const key = reading?.status === 'thread' || reading?.status === 'unreadable' ? threadKey(reading) : null;
  const messages = thread?.messages ?? [];
  const people = await reader.findPeople({ ...peopleQuery(messages), threadKey: key });
  const settings = people.settings ?? defaultSettings;
  const clientDomains = people.clients.flatMap(({ domains }) => domains);
  const { others, own } = participantsOf({ messages, account: thread?.account ?? null }, settings, clientDomains);
  const matches = matchClients(others, people);
  const { unknown } = matches;

  const [shown, warnings] = await Promise.all([
    firstOnFile(reader, { people, matches, picked, today }),
    findWarnings(reader, { others, unknown, known: people.clients }),
  ]);
  if (shown !== null) return clientView(key, shown, matches, warnings);
  if (thread === null) return { kind: reading?.status === 'unreadable' ? 'unreadable' : 'no-thread' };
  return withoutClient(key, { unknown, own, warnings });
}

interface Unmatched {
  readonly unknown: readonly Participant[];
  readonly own: readonly Person[];
  readonly warnings: readonly Warning[];
}

/**
 * Outlook shows the user and internal people by name only, so somebody without an address does not make a thread of
 * colleagues an unknown sender's, and is offered only where nobody else can be.
 */
function withoutClient(threadKey: string | null, { unknown, own, warnings }: Unmatched): SidebarView {
  const reachable = unknown.filter(({ address }) => address !== null);
  if (reachable.length === 0 && own.length > 0) {
    return { kind: 'colleagues', threadKey, people: [...own, ...unknown.map(({ person }) => person)] };
  }
  const offered = reachable.length > 0 ? reachable : unknown;
  return { kind: 'unknown', threadKey, people: offered.map(({ person, domain }) => ({ person, domain })), warnings };
}

/** The client picked now, else the one remembered for the thread, else the sender's; one that is gone is passed over. */
async function firstOnFile(
  reader: Reader,
  { people, matches, picked, today }: Asked & { readonly people: People; readonly matches: Matches },
): Promise<ClientContext | null> {
  const byHand = [picked, people.link?.clientId ?? null].filter((id) => id !== null);
  const ids = new Set([...byHand, ...matches.matched.slice(0, 1).map(({ client }) => client.id)]);
  const { keptWindowDays } = people.settings ?? defaultSettings;
  for (const clientId of ids) {
    const match = matches.matched.find(({ client }) => client.id === clientId);
    const matchedBy = byHand.includes(clientId) || match === undefined ? 'picked' : match.by;
    const contact = match?.contact ?? null;
    const context = await readClientContext(reader, { clientId, today, keptWindowDays, matchedBy, contact });
    if (context !== null) return context;
  }
  return null;
}

function clientView(
  key: string | null,
  shown: ClientContext,
  { matched }: Matches,
  warnings: readonly Warning[],
): SidebarView {
  const { client } = shown.rows;
  const others = matched.flatMap((match) => (match.client.id === client.id ? [] : [match.client]));
  const names = [client, ...others].map(({ name }) => name);
  const mixed: Warning[] = others.length > 0 ? [{ kind: 'mixed-clients', names }] : [];
  return { kind: 'client', threadKey: key, shown, others, warnings: [...mixed, ...warnings] };
}

async function orTrouble(view: Promise<SidebarView>): Promise<SidebarView> {
  try {
    return await view;
  } catch (error) {
    if (error instanceof StorageError) return { kind: 'trouble', error: error.kind };
    throw error;
  }
}
