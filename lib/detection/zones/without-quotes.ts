import { announcesQuote, attributionLength } from './attribution-length';
import { isQuotedLine } from './is-quoted-line';
import { type Stretch, withoutLines } from './stretch';

/**
 * Takes out quoted lines with the attributions that announce them. What stands between and below quoted lines stays: a
 * reply may be written there. A full attribution with no quoted line after it (QQ, NetEase and Apple Mail mark nothing)
 * ends the author's own text, unless `quotesCut` says that the quotation itself was already taken out.
 */
export function withoutQuotes(lines: Stretch, quotesCut: boolean): readonly Stretch[] {
  const lastQuoted = lines.findLastIndex(isQuotedLine);
  const taken = new Set<number>();
  for (let at = 0; at < lines.length; at++) {
    if (isQuotedLine(lines[at]) || isWrapOfQuote(lines, at)) {
      taken.add(at);
      continue;
    }
    if (lines[at]?.words === '') continue;
    const count = attributionLength(lines, at);
    if (count > 0) {
      if (at > lastQuoted && !quotesCut) return withoutLines(lines.slice(0, at), (line) => taken.has(line));
      for (let line = at; line < at + count; line++) taken.add(line);
      at += count - 1;
    } else if (announcesQuote(lines[at]?.words ?? '') && isQuotedLine(nextWritten(lines, at))) taken.add(at);
  }
  return withoutLines(lines, (line) => taken.has(line));
}

const nextWritten = (lines: Stretch, at: number) => (lines[at + 1]?.words ? lines[at + 1] : lines[at + 2]);

/** The end of a quoted line that a mail program broke at its column and left without a mark (RFC 3676 section 3, "embarrassing line wrap"). */
function isWrapOfQuote(lines: Stretch, at: number): boolean {
  const before = lines[at - 1];
  const words = lines[at]?.words ?? '';
  if (before === undefined || !isQuotedLine(before) || !isQuotedLine(lines[at + 1])) return false;
  return before.words.length >= 60 && /[\p{Ll},]$/u.test(before.words) && /^\p{Ll}/u.test(words) && words.length <= 24;
}
