import { getDomain } from 'tldts';
import { domainName } from './domain-name';

/**
 * The domain that somebody registered (`mail.northwind.co.uk` -> `northwind.co.uk`), by the public suffix list with its
 * private part, so that two customers of one hosting service are two domains; null when there is none.
 */
export function registrableDomain(domain: string): string | null {
  const ascii = domainName(domain);
  return ascii === null ? null : getDomain(ascii, { allowPrivateDomains: true });
}
