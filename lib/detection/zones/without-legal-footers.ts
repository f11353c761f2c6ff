import { chineseWords } from './chinese-words';
import { englishWords } from './english-words';
import { type Stretch, withoutLines } from './stretch';
import { beginsWith } from './zone-patterns';

const legal = beginsWith(englishWords.legal, chineseWords.legal);
const banner = beginsWith(englishWords.banners, chineseWords.banners);
/** A line shorter than this was not broken at a column: what follows is something else. */
const wrapWidth = 50;

/**
 * Takes out statements of confidentiality and registration, from the line that begins one to the end of its paragraph, and
 * the warnings that mail servers of companies put before mail from outside, to the end of their lines.
 */
export function withoutLegalFooters(lines: Stretch): readonly Stretch[] {
  const taken = new Set<number>();
  for (let at = 0; at < lines.length; at++) {
    const begin = beginning(lines, at);
    if (begin === '') continue;
    if (banner.test(begin)) at = take(taken, lines, at, (line) => (lines[line]?.words.length ?? 0) < wrapWidth);
    else if (legal.test(begin)) at = take(taken, lines, at, () => false);
  }
  return withoutLines(lines, (line) => taken.has(line));
}

/** A line with the two after it, as its statement may be broken anywhere; marks before it are left out. */
const beginning = (lines: Stretch, at: number): string =>
  [at, at + 1, at + 2]
    .map((line) => lines[line]?.words.slice(0, 300) ?? '')
    .join(' ')
    .replace(/^[\s*_#~=•<>[(【（-]{1,80}/u, '');

/** Takes the lines from `at` until a blank one or one that `isLast`; gives the last line taken. */
function take(taken: Set<number>, lines: Stretch, at: number, isLast: (line: number) => boolean): number {
  let line = at;
  while (line < lines.length && lines[line]?.words !== '') {
    taken.add(line);
    if (isLast(line)) return line;
    line++;
  }
  return line;
}
