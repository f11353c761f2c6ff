import type { Client } from '@/lib/domain/client';
import { hasDeceptiveName } from '@/lib/matching/deceptive-name';
import type { Participant } from '@/lib/matching/participants';
import type { Reader } from './reader';
import type { Warning } from './sidebar-view';

/** At most so many unknown domains of one thread are looked at; a list mail may bring hundreds. */
const mostDomains = 20;

/** One domain is warned of once, for the first who writes from it. */
function firstPerDomain(people: readonly Participant[]): { domain: string; address: string }[] {
  const found = new Map<string, string>();
  for (const { domain, address } of people) {
    if (domain !== null && address !== null && !found.has(domain)) found.set(domain, address);
  }
  return [...found].slice(0, mostDomains).map(([domain, address]) => ({ domain, address }));
}

async function lookalikeWarnings(
  reader: Reader,
  unknown: readonly Participant[],
  known: readonly Client[],
): Promise<Warning[]> {
  const suspects = firstPerDomain(unknown);
  if (suspects.length === 0) return [];
  // The table of confusable characters is large and most threads hold no unknown domain: loaded here, it stays off the way
  // to the first paint, and the functions that need it stay pure and synchronous.
  const [{ lookalikeKeys }, { findLookalike }] = await Promise.all([
    import('@/lib/matching/lookalike-keys'),
    import('@/lib/matching/find-lookalike'),
  ]);
  const found = await reader.findLookalikes([...new Set(suspects.flatMap(({ domain }) => lookalikeKeys(domain)))]);
  const candidates = [...known, ...found];
  return suspects.flatMap(({ domain, address }): Warning[] => {
    const lookalike = findLookalike(domain, candidates);
    return lookalike === null ? [] : [{ kind: 'lookalike', address, domain, ...lookalike }];
  });
}

/** Every name that was shown for an address is looked at, and the first that deceives is reported. */
function nameWarnings(people: readonly Participant[]): Warning[] {
  return people.flatMap(({ names, address }): Warning[] => {
    const name = names.find((shown) => hasDeceptiveName({ name: shown, address }));
    return name === undefined || address === null ? [] : [{ kind: 'deceptive-name', name, address }];
  });
}

/** Everything about the people of a thread that a reader must know before trusting it. `known` = clients already read. */
export async function findWarnings(
  reader: Reader,
  people: {
    readonly others: readonly Participant[];
    readonly unknown: readonly Participant[];
    readonly known: readonly Client[];
  },
): Promise<Warning[]> {
  return [...(await lookalikeWarnings(reader, people.unknown, people.known)), ...nameWarnings(people.others)];
}
