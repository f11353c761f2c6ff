import type { TextSpan } from '@/lib/detection/text-span';
import { aboveHistory } from './above-history';
import { isAutomatic } from './is-automatic';
import { readLines } from './mail-lines';
import { type Stretch, withoutLines } from './stretch';
import { withoutLegalFooters } from './without-legal-footers';
import { withoutListFooters } from './without-list-footers';
import { withoutQuotes } from './without-quotes';
import { withoutSignatures } from './without-signatures';

/** What a mail adapter knows beyond the text. */
export interface ZoneHints {
  /** The subject of this very message, not of its thread. */
  readonly subject?: string | null;
  /** The quoted history was already taken out of the text; an attribution may have been left behind. */
  readonly quotesCut?: boolean;
}

/**
 * The paragraphs of a mail that are its author's own words, in order, as spans of whole lines in `text` (UTF-16 units).
 * Everything else is a zone that is never searched: history, forwarded mail, signatures, legal and list footers, and the
 * whole of an automatic answer. In doubt a line stays the author's, except below a header that announces another mail.
 * Source: Lampert, Dale and Paris, "Segmenting email message text into zones", EMNLP 2009. Never throws; linear in the text.
 */
export function searchableParts(text: string, hints: ZoneHints = {}): readonly TextSpan[] {
  const own = authorLines(text, hints);
  if (isAutomatic(own, hints.subject)) return [];
  return own
    .flatMap(withoutListFooters)
    .flatMap(withoutLegalFooters)
    .flatMap(withoutSignatures)
    .flatMap(paragraphs)
    .flatMap(spanOf);
}

/**
 * The paragraphs that the author of a mail wrote or let stand, greeting, signature and footers included; history is left out, also
 * of an automatic answer. Otherwise as `searchableParts`.
 */
export const authorParts = (text: string, hints: ZoneHints = {}): readonly TextSpan[] =>
  authorLines(text, hints).flatMap(paragraphs).flatMap(spanOf);

const authorLines = (text: string, { quotesCut = false }: ZoneHints): readonly Stretch[] =>
  withoutQuotes(aboveHistory(readLines(text)), quotesCut);

const paragraphs = (lines: Stretch): readonly Stretch[] => withoutLines(lines, (at) => lines[at]?.words === '');

function spanOf(lines: Stretch): readonly TextSpan[] {
  const [first, last] = [lines[0], lines.at(-1)];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}
