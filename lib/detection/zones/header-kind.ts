import { chineseWords } from './chinese-words';
import { englishWords } from './english-words';

export type HeaderKind = 'from' | 'date' | 'to' | 'copy' | 'subject';

const kinds: readonly HeaderKind[] = ['from', 'date', 'to', 'copy', 'subject'];

// Outlook and Apple Mail write "*From:*" and "**发件人:**" into plain text.
const labels = kinds.map((kind) => {
  const words = [...englishWords.headers[kind], ...chineseWords.headers[kind]].join('|');
  return { kind, pattern: new RegExp(`^[*_]{0,2}(?:${words})[*_]{0,2}\\s?[:：]`, 'iu') };
});

/** Which header of a mail a line is ("From: …", "发件人：…"), or undefined. */
export const headerKind = (words: string): HeaderKind | undefined =>
  labels.find(({ pattern }) => pattern.test(words))?.kind;
