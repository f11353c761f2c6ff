/** Marks that show nothing: soft hyphen, zero-width, bidi controls, byte order mark. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
/** Bare `local@domain`: one @, no white space, no brackets or quotes; a dotted domain. Quoted local parts are not supported. */
const shape = /^[^\s@<>()[\],;:"\\]{1,64}@[^\s@<>()[\],;:"\\]{1,255}$/u;

/**
 * An address as Kept stores and compares it: lower case, without invisible marks; null when it is none. The local part is
 * compared in lower case as every large host does (RFC 5321 would allow a difference).
 */
export function emailAddress(text: string | null): string | null {
  const bare = (text ?? '').replace(invisible, '').trim().toLowerCase();
  return shape.test(bare) && bare.includes('.', bare.indexOf('@')) ? bare : null;
}

/** The part after the @ of an address that `emailAddress` returned. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);
