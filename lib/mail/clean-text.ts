import { mailLimits } from './mail-limits';

// Bidirectional marks, zero-width space, word joiner, BOM, soft hyphen. The joiners U+200C/D stay: Persian and emoji need them.
const invisible = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** Takes out characters that have no width and only change how text looks; hosts and attackers put them around addresses. */
export const stripInvisible = (text: string): string => text.replace(invisible, '');

/**
 * One line of the page: without invisible characters, white space folded to single spaces, cut at `limit` UTF-16 units.
 * Null when nothing is left.
 */
export function cleanText(text: string | null | undefined, limit: number = mailLimits.text): string | null {
  // Folding shrinks text: four times the limit is plenty, and a huge attribute is not copied more than once.
  const line = stripInvisible((text ?? '').slice(0, limit * 4))
    .replace(/\s+/g, ' ')
    .trim();
  return cutText(line, limit) || null;
}

/**
 * Several lines of the page, cleaned as one is: line breaks stay, with at most one blank line in a row.
 * `cut`: the text had more than `limit` UTF-16 units.
 */
export function cleanLines(text: string, limit: number): { readonly text: string; readonly cut: boolean } {
  const most = limit * 4;
  const lines = stripInvisible(text.slice(0, most))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { text: cutText(lines, limit), cut: lines.length > limit || text.length > most };
}

/** Cuts at `limit` UTF-16 units without leaving half a surrogate pair. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  const splitsPair = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, splitsPair ? limit - 1 : limit);
}
