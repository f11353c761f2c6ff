import unhomoglyph from 'unhomoglyph';
import { unicodeLabel } from './unicode-label';

/** Shorter names have too many neighbours one letter away. */
export const shortestForOneLetter = 5;

/** The name before the public suffix: `northwind` of `northwind.co.uk`. */
const nameOf = (registrable: string): string => registrable.split('.')[0] ?? registrable;

/** All strings with one character left out; two names one edit apart share one of these or each other. */
export const withoutOne = (text: string): string[] =>
  Array.from(text, (_, at) => [...text].filter((_character, i) => i !== at).join(''));

/** What a reader takes the name for: confusable characters replaced by one representative of each group (UTS 39). */
export const skeleton = (name: string): string =>
  unhomoglyph(name.normalize('NFKC').toLowerCase()).normalize('NFC').toLowerCase();

/**
 * `lookalikeKeys` of a domain that is registrable already, as a client's are stored: without the public suffix list, whose
 * hundred kilobytes the background would load for each write.
 */
export function lookalikeNameKeys(registrable: string): string[] {
  const name = unicodeLabel(nameOf(registrable));
  const looks = skeleton(name);
  // Of the name and of its skeleton: one letter of the name can be two of the skeleton (m, rn).
  const near = name.length < shortestForOneLetter ? [] : [name, looks].flatMap((text) => [text, ...withoutOne(text)]);
  return [...new Set([`name:${name}`, `looks:${looks}`, ...near.map((text) => `near:${text}`)])];
}
