import { domainOf } from './email-address';
import { isFreeMail } from './free-mail';
import { registrableDomain } from './registrable-domain';

/**
 * The registrable domain of an address that `emailAddress` returned; null for free-mail, where anybody can have an address,
 * and for a domain that nobody registered. The only domain by which a client is ever found.
 */
export function workDomain(address: string): string | null {
  const domain = domainOf(address);
  const registrable = registrableDomain(domain);
  return registrable === null || isFreeMail(registrable) || isFreeMail(domain) ? null : registrable;
}
