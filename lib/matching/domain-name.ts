/**
 * A domain in its ASCII form: lower case, punycode, no trailing dot; null when it is none. Different strings can be the same
 * host (full-width letters, a zero-width space), which is why everything is compared in this form. Idempotent.
 * Source: WHATWG URL, host parsing.
 */
export function domainName(text: string): string | null {
  const bare = text.trim().replace(/\.+$/, '');
  if (bare === '' || /[\s/@:?#\\[\]%]/u.test(bare)) return null;
  const host = URL.parse(`https://${bare}`)?.hostname ?? '';
  const dotted = host.includes('.') && !/^[\d.]+$/.test(host);
  return dotted && host.length <= 253 ? host.replace(/\.+$/, '') : null;
}
