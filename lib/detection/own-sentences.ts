import { type Sentence, splitSentences } from './sentences/split-sentences';
import { searchableParts, type ZoneHints } from './zones/searchable-parts';

/** So much of a mail is searched, in UTF-16 units and in sentences: what counts stands at the top, and no mail takes long. */
const longest = 50_000;
const mostSentences = 500;

/** The sentences of a mail that are its author's own words, in order, with their places in the text. Never throws. */
export function ownSentences(text: string, hints: ZoneHints = {}): readonly Sentence[] {
  const searched = text.slice(0, longest);
  return searchableParts(searched, hints)
    .flatMap((span) => splitSentences(searched, span))
    .slice(0, mostSentences);
}
