import { withoutOne } from './one-edit';
import { skeleton } from './skeleton';
import { unicodeLabel } from './unicode-label';

/**
 * How long a name must be for one letter to mean something: from `anyEnding` letters on a name one letter off warns under any
 * ending, below that only under the same one, and below `sameEnding` never. Short names have too many honest neighbours.
 */
export const shortestForOneLetter = { sameEnding: 4, anyEnding: 7 } as const;

/**
 * `lookalikeKeys` of a domain that is registrable already, as a client's are stored: without the public suffix list, whose
 * hundred kilobytes the background would load for each write.
 */
export function lookalikeNameKeys(registrable: string): string[] {
  const [label = '', ...rest] = registrable.split('.');
  const ending = rest.join('.');
  const name = unicodeLabel(label);
  const looks = skeleton(name);
  const { sameEnding, anyEnding } = shortestForOneLetter;
  // Of the name and of its skeleton: one letter of the name can be two of the skeleton (m, rn).
  const near = [...new Set([name, looks].flatMap((text) => [text, ...withoutOne(text)]))];
  // A name at the border has both kinds, as its neighbours lie on both sides.
  const short =
    name.length >= sameEnding && name.length <= anyEnding ? near.map((text) => `near:${text}.${ending}`) : [];
  const long = name.length >= anyEnding ? near.map((text) => `near:${text}`) : [];
  return [`name:${name}`, `looks:${looks}`, ...short, ...long];
}
