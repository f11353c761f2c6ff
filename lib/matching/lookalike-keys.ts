import { lookalikeNameKeys } from './lookalike-name-keys';
import { registrableDomain } from './registrable-domain';

/**
 * Keys that a domain shares with the domains one could mistake it for, so that they are found by an index instead of a scan:
 * the bare name (other ending), its skeleton (homograph), and its deletions (one letter). Sharing a key is only a candidate.
 */
export function lookalikeKeys(domain: string): string[] {
  const registrable = registrableDomain(domain);
  return registrable === null ? [] : lookalikeNameKeys(registrable);
}
