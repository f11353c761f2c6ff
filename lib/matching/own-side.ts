import type { Settings } from '@/lib/domain/settings';
import { emailAddress } from './email-address';
import { workDomain } from './work-domain';

/**
 * Tells whose address is the user's side. The account of the page is the user's own, and so is its domain, except for
 * free-mail and for a domain of one of `clientDomains`: a consultant may have a mailbox at a client. The answer takes
 * addresses as `emailAddress` returns them; null is nobody's.
 */
export function ownSide(
  account: string | null,
  settings: Pick<Settings, 'ownAddresses' | 'ownDomains'>,
  clientDomains: readonly string[],
): (address: string | null) => boolean {
  const ownAccount = emailAddress(account);
  const accountDomain = ownAccount === null ? null : workDomain(ownAccount);
  const isColleague = accountDomain !== null && !clientDomains.includes(accountDomain);
  const ownAddresses = new Set([...settings.ownAddresses, ...(ownAccount === null ? [] : [ownAccount])]);
  const ownDomains = new Set([...settings.ownDomains, ...(isColleague ? [accountDomain] : [])]);
  return (address) => {
    if (address === null) return false;
    const domain = workDomain(address);
    return ownAddresses.has(address) || (domain !== null && ownDomains.has(domain));
  };
}
