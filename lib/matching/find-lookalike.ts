import type { Client } from '@/lib/domain/client';
import { shortestForOneLetter, skeleton, withoutOne } from './lookalike-name-keys';
import { registrableDomain } from './registrable-domain';
import { unicodeLabel } from './unicode-label';

export type LookalikeReason = 'homograph' | 'one-letter' | 'other-ending';

export interface Lookalike {
  readonly clientName: string;
  readonly clientDomain: string;
  readonly reason: LookalikeReason;
}

/** Whether one insertion, deletion or replacement of a character, or one swap of neighbours, makes `a` into `b`. */
function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  if (a.length !== b.length) return a.length < b.length ? withoutOne(b).includes(a) : withoutOne(a).includes(b);
  const differing = [...a].flatMap((character, at) => (character === b[at] ? [] : [at]));
  const [first = 0, second = 0] = differing;
  if (differing.length === 1) return true;
  return differing.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}

function reasonFor(domain: string, clientDomain: string): LookalikeReason | null {
  const name = unicodeLabel(domain.split('.')[0] ?? '');
  const clientName = unicodeLabel(clientDomain.split('.')[0] ?? '');
  if (name === clientName) return 'other-ending';
  const looks = skeleton(name);
  const clientLooks = skeleton(clientName);
  if (looks === clientLooks) return 'homograph';
  const longEnough = Math.min(name.length, clientName.length) >= shortestForOneLetter;
  return longEnough && (isOneEdit(name, clientName) || isOneEdit(looks, clientLooks)) ? 'one-letter' : null;
}

/**
 * The client whose domain an unknown domain could be mistaken for; null when there is none, and for a domain that is a
 * client's own. It only ever warns: a look-alike is never matched. Source of "homograph": UTS 39 skeletons.
 */
export function findLookalike(domain: string, candidates: readonly Client[]): Lookalike | null {
  const registrable = registrableDomain(domain);
  if (registrable === null || candidates.some(({ domains }) => domains.includes(registrable))) return null;
  for (const candidate of candidates) {
    for (const clientDomain of candidate.domains) {
      const reason = reasonFor(registrable, clientDomain);
      if (reason !== null) return { clientName: candidate.name, clientDomain, reason };
    }
  }
  return null;
}
