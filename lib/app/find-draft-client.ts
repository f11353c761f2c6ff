import type { Client } from '@/lib/domain/client';
import { defaultSettings, type Settings } from '@/lib/domain/settings';
import type { Compose, PageReading } from '@/lib/domain/thread';
import { matchClients } from '@/lib/matching/match-clients';
import { participantsOf } from '@/lib/matching/participants';
import { peopleQuery } from '@/lib/matching/people-query';
import type { Reader } from './reader';

/**
 * The client to whom a composer's mail goes, by the same rules as a thread's, and the settings that were read with it; null
 * when its people are nobody's. Errors: `StorageError`.
 */
export async function findDraftClient(
  reader: Pick<Reader, 'findPeople'>,
  { to, cc }: Pick<Compose, 'to' | 'cc'>,
  account: PageReading['account'],
): Promise<{ readonly client: Client | null; readonly settings: Settings | null }> {
  const mail = { id: null, state: 'expanded', from: null, to, cc, date: null, dateLocal: null, body: null } as const;
  const people = await reader.findPeople({ ...peopleQuery([mail]), threadKey: null });
  const { settings } = people;
  const domains = people.clients.flatMap((client) => client.domains);
  const { others } = participantsOf({ messages: [mail], account }, settings ?? defaultSettings, domains);
  return { client: matchClients(others, people).matched[0]?.client ?? null, settings };
}
