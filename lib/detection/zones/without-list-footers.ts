import { chineseWords } from './chinese-words';
import { englishWords } from './english-words';
import { type Stretch, withoutLines } from './stretch';
import { wrappedEnd } from './wrapped-end';
import { beginsWith } from './zone-patterns';

const footer = beginsWith(englishWords.listFooters, chineseWords.listFooters);
const end = beginsWith(englishWords.listEnds, chineseWords.listEnds);
const underline = /^[_-]{10,80}$/;
// The old footer of Google Groups.
const groupsRule = /^-~-{5,40}~/;

/**
 * Takes out the footers of newsletters and of machines ("Click here to unsubscribe.", 点击此处退订。), and what
 * stands from the footer of a mailing list (RFC 2369's words in the text: mailman, Google and Yahoo groups) to the end.
 */
export function withoutListFooters(lines: Stretch): readonly Stretch[] {
  const at = lines.findIndex(({ words }, line) => isEnd(words, lines[line + 1]?.words ?? ''));
  const above = at < 0 ? lines : lines.slice(0, at);
  const taken = new Set<number>();
  for (const [line, { words }] of above.entries()) {
    if (!taken.has(line) && footer.test(withoutBullet(words))) {
      const last = wrappedEnd(above, line);
      for (let next = line; next <= last; next++) taken.add(next);
    }
  }
  return withoutLines(above, (line) => taken.has(line));
}

const isEnd = (words: string, next: string): boolean =>
  end.test(words) || groupsRule.test(words) || (underline.test(words) && end.test(next));

const withoutBullet = (words: string): string => words.replace(/^[\s*•·|_<[(【>-]{1,6}/u, '');
