import { decode } from 'punycode.js';

/** A label of a domain as a reader sees it: `xn--pple-43d` -> `аpple`; the label itself when it is no valid punycode. */
export function unicodeLabel(label: string): string {
  if (!label.startsWith('xn--')) return label;
  try {
    return decode(label.slice(4));
  } catch {
    return label;
  }
}
