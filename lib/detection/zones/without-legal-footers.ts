import { chineseWords } from './chinese-words';
import { englishWords } from './english-words';
import { type Stretch, withoutLines } from './stretch';
import { wrappedEnd } from './wrapped-end';
import { beginsWith } from './zone-patterns';

const legal = beginsWith(englishWords.legal, chineseWords.legal);
const banner = beginsWith(englishWords.banners, chineseWords.banners);

/**
 * Takes out statements of confidentiality and registration, from the line that begins one to the end of its paragraph, and
 * the warnings that mail servers of companies put before mail from outside, to the end of their sentence.
 */
export function withoutLegalFooters(lines: Stretch): readonly Stretch[] {
  const taken = new Set<number>();
  for (let at = 0; at < lines.length; at++) {
    if (lines[at]?.words === '') continue;
    const begin = beginning(lines, at);
    const last = banner.test(begin) ? wrappedEnd(lines, at) : legal.test(begin) ? paragraphEnd(lines, at) : at - 1;
    for (let line = at; line <= last; line++) taken.add(line);
    at = Math.max(at, last);
  }
  return withoutLines(lines, (line) => taken.has(line));
}

/** A line with the two after it, as its statement may be broken anywhere; marks before it are left out. */
const beginning = (lines: Stretch, at: number): string =>
  [at, at + 1, at + 2]
    .map((line) => lines[line]?.words.slice(0, 300) ?? '')
    .join(' ')
    .replace(/^[\s*_#~=•<>[(【（-]{1,80}/u, '');

function paragraphEnd(lines: Stretch, at: number): number {
  let line = at;
  while (lines[line + 1]?.words) line++;
  return line;
}
