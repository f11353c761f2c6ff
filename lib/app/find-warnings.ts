import type { Client } from '@/lib/domain/client';
import type { Person } from '@/lib/domain/thread';
import { hasDeceptiveName } from '@/lib/matching/deceptive-name';
import type { Matched, Participant } from '@/lib/matching/match-thread';
import type { Reader } from './reader';
import type { Warning } from './sidebar-view';

/** At most so many unknown domains of one thread are looked at; a list mail may bring hundreds. */
const mostDomains = 20;

async function lookalikeWarnings(
  reader: Reader,
  unknown: readonly Participant[],
  known: readonly Client[],
): Promise<Warning[]> {
  const byDomain = new Map(
    unknown.flatMap((participant) => (participant.domain === null ? [] : [[participant.domain, participant] as const])),
  );
  if (byDomain.size === 0) return [];
  // Their tables are large and most threads hold no unknown domain: kept off the way to the first paint.
  const [{ lookalikeKeys }, { findLookalike }] = await Promise.all([
    import('@/lib/matching/lookalike-keys'),
    import('@/lib/matching/find-lookalike'),
  ]);
  const domains = [...byDomain].slice(0, mostDomains);
  const found = await reader.findLookalikes([...new Set(domains.flatMap(([domain]) => lookalikeKeys(domain)))]);
  const candidates = [...found, ...known];
  return domains.flatMap(([domain, { address }]): Warning[] => {
    const lookalike = findLookalike(domain, candidates);
    return lookalike === null ? [] : [{ kind: 'lookalike', address, domain, ...lookalike }];
  });
}

function nameWarnings(people: readonly Person[]): Warning[] {
  return people
    .filter(hasDeceptiveName)
    .map(({ name, address }) => ({ kind: 'deceptive-name', name: name ?? '', address: address ?? '' }));
}

/** Everything about the people of a thread that a reader must know before trusting it. */
export async function findWarnings(
  reader: Reader,
  { others, matched }: { readonly others: readonly Participant[]; readonly matched: readonly Matched[] },
): Promise<Warning[]> {
  const matchedClients = matched.map(({ client }) => client);
  const domains = new Set(matchedClients.flatMap((client) => client.domains));
  const unknown = others.filter(
    ({ domain, address }) =>
      !(domain !== null && domains.has(domain)) && !matched.some(({ participant }) => participant.address === address),
  );
  const names = matchedClients.map(({ name }) => name);
  const mixed: Warning[] = names.length > 1 ? [{ kind: 'mixed-clients', names }] : [];
  return [
    ...mixed,
    ...(await lookalikeWarnings(reader, unknown, matchedClients)),
    ...nameWarnings(others.map(({ person }) => person)),
  ];
}
