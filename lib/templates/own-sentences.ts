import { branchEnd } from './own-text';

/** A sentence of a template's own text; `at` is its index there. */
export interface OwnSentence {
  readonly text: string;
  readonly at: number;
}

/** The end of a sentence, of a line, or of a branch. A full stop inside a word or a number ends none. */
const ends = new RegExp(`[.!?;:…](?=\\s|$)|[。！？；：\\n${branchEnd}]`, 'gu');

export function ownSentences(own: string): OwnSentence[] {
  const sentences: OwnSentence[] = [];
  let from = 0;
  for (const to of [...[...own.matchAll(ends)].map(({ index }) => index + 1), own.length]) {
    const written = own.slice(from, to);
    const at = from + (written.length - written.trimStart().length);
    if (written.trim() !== '') sentences.push({ text: written.trim(), at });
    from = to;
  }
  return sentences;
}
