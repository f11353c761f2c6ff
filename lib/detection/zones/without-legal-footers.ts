import { chineseWords } from './chinese-words';
import { englishWords } from './english-words';
import { type Stretch, withoutLines } from './stretch';
import { wrappedEnd } from './wrapped-end';
import { beginsWith } from './zone-patterns';

const legal = beginsWith(englishWords.legal, chineseWords.legal);
const marks = /^[\s*_#~=•<>[(【（-]{1,80}/u;
const banner = beginsWith(englishWords.banners, chineseWords.banners);

/**
 * Takes out statements of confidentiality and registration, from the line that begins one to the end of its paragraph, and
 * the warnings that mail servers of companies put before mail from outside, to the end of their sentence.
 */
export function withoutLegalFooters(lines: Stretch): readonly Stretch[] {
  const taken = new Set<number>();
  for (let at = 0; at < lines.length; at++) {
    if (lines[at]?.words === '') continue;
    const last = lastLine(lines, at);
    for (let line = at; line <= last; line++) taken.add(line);
    at = Math.max(at, last);
  }
  return withoutLines(lines, (line) => taken.has(line));
}

/** The last line of the footer or banner that begins at `at`; `at - 1` when none does. */
function lastLine(lines: Stretch, at: number): number {
  const [first = '', second = '', third = ''] = [at, at + 1, at + 2].map((line) => lines[line]?.words.slice(0, 300));
  const words = first.replace(marks, '');
  // A statement may be broken anywhere, but not over a blank line.
  const begin = second === '' ? words : `${words} ${second} ${third}`;
  if (banner.test(begin)) return wrappedEnd(lines, at);
  return legal.test(words) || legal.test(begin) ? paragraphEnd(lines, at) : at - 1;
}

function paragraphEnd(lines: Stretch, at: number): number {
  let line = at;
  while (lines[line + 1]?.words) line++;
  return line;
}
