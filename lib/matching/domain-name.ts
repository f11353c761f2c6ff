/** One label: letters, digits and inner hyphens (RFC 1123); what URL lets through beyond that is no mail domain. */
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * A domain in its ASCII form: lower case, punycode, no trailing dot; null when it is none, and for a host without a dot.
 * Different strings can be the same host (full-width letters, a zero-width space), which is why everything is compared in
 * this form. Idempotent. Source: WHATWG URL, host parsing.
 */
export function domainName(text: string): string | null {
  const bare = text.trim();
  if (/[\s/@:?#\\[\]%]/u.test(bare)) return null;
  const host = URL.parse(`https://${bare}`)?.hostname.replace(/\.$/, '') ?? '';
  const labels = host.split('.');
  const isAddressOfMachine = /^\d+$/.test(labels.at(-1) ?? '');
  const isDomain =
    labels.length > 1 && host.length <= 253 && !isAddressOfMachine && labels.every((one) => label.test(one));
  return isDomain ? host : null;
}
