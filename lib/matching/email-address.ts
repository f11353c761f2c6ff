import { domainName } from './domain-name';
import { stripInvisible } from './strip-invisible';

/** No white space, control, bracket, quote or second @. Quoted local parts are not supported. */
const localPart = /^[^\s\p{Cc}@<>()[\],;:"\\]{1,64}$/u;

/**
 * An address as Kept stores and compares it: bare `local@domain` without invisible marks, the domain in ASCII; null when it
 * is none. The local part is compared in lower case as every large host does (RFC 5321 would allow a difference).
 * Idempotent.
 */
export function emailAddress(text: string | null): string | null {
  const bare = stripInvisible(text ?? '').trim();
  const at = bare.indexOf('@');
  const local = bare.slice(0, Math.max(at, 0)).toLowerCase();
  const domain = domainName(bare.slice(at + 1));
  return localPart.test(local) && domain !== null ? `${local}@${domain}` : null;
}

/** The part after the @ of an address that `emailAddress` returned. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);
