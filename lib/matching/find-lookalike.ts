import type { Client } from '@/lib/domain/client';
import { shortestForOneLetter } from './lookalike-name-keys';
import { isOneEdit } from './one-edit';
import { registrableDomain } from './registrable-domain';
import { skeleton } from './skeleton';
import { unicodeLabel } from './unicode-label';

export type LookalikeReason = 'homograph' | 'one-letter' | 'other-ending';

export interface Lookalike {
  readonly clientName: string;
  readonly clientDomain: string;
  readonly reason: LookalikeReason;
}

function seen(domain: string): { name: string; ending: string; looks: string } {
  const [label = '', ...ending] = domain.split('.');
  const name = unicodeLabel(label);
  return { name, ending: ending.join('.'), looks: skeleton(name) };
}

function reasonFor(domain: string, clientDomain: string): LookalikeReason | null {
  const [one, other] = [seen(domain), seen(clientDomain)];
  if (one.name === other.name) return 'other-ending';
  if (one.looks === other.looks) return 'homograph';
  const { sameEnding, anyEnding } = shortestForOneLetter;
  const needed = one.ending === other.ending ? sameEnding : anyEnding;
  const isLongEnough = Math.min(one.name.length, other.name.length) >= needed;
  return isLongEnough && (isOneEdit(one.name, other.name) || isOneEdit(one.looks, other.looks)) ? 'one-letter' : null;
}

/** The surest first: a homograph is no accident. */
const bySeverity: readonly LookalikeReason[] = ['homograph', 'one-letter', 'other-ending'];

/**
 * The client whose domain an unknown domain could be mistaken for; null when there is none, and for a domain that is a
 * client's own. It only ever warns: a look-alike is never matched. Source of "homograph": UTS 39 skeletons.
 */
export function findLookalike(domain: string, candidates: readonly Client[]): Lookalike | null {
  const registrable = registrableDomain(domain);
  if (registrable === null || candidates.some(({ domains }) => domains.includes(registrable))) return null;
  const found = candidates.flatMap(({ name, domains }) =>
    domains.flatMap((clientDomain): Lookalike[] => {
      const reason = reasonFor(registrable, clientDomain);
      return reason === null ? [] : [{ clientName: name, clientDomain, reason }];
    }),
  );
  return found.toSorted((a, b) => bySeverity.indexOf(a.reason) - bySeverity.indexOf(b.reason))[0] ?? null;
}
