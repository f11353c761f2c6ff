import type { TextSpan } from '@/lib/detection/text-span';

/** A line of a mail, without its line break. */
export interface MailLine extends TextSpan {
  /**
   * The form that rules read: trimmed, without characters of no width, curly apostrophes straight. Cut at 600 UTF-16 units:
   * rules look at how a line begins, and no line of headers or of a signature is longer.
   */
  readonly words: string;
}

const lineBreak = /\r\n|[\n\r\u2028\u2029]/g;
// Bidirectional marks, zero-width characters, word joiner, BOM, soft hyphen.
const invisible = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
const readLength = 600;

/** The lines of a text, or of the part of it between `start` and `end`; places are those of the whole text. */
export function readLines(text: string, start = 0, end = text.length): readonly MailLine[] {
  const part = text.slice(start, end);
  const lines: MailLine[] = [];
  let from = 0;
  for (const { index, 0: mark } of part.matchAll(lineBreak)) {
    lines.push(readLine(part, from, index, start));
    from = index + mark.length;
  }
  lines.push(readLine(part, from, part.length, start));
  return lines;
}

function readLine(part: string, from: number, to: number, offset: number): MailLine {
  if (from === to) return { start: offset + from, end: offset + to, words: '' };
  const words = part
    .slice(from, Math.min(to, from + readLength))
    .replace(invisible, '')
    .replace(/’/g, "'")
    .trim();
  return { start: offset + from, end: offset + to, words };
}
