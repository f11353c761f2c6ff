import type { TextSpan } from '@/lib/detection/text-span';
import { type MailLine, readLines } from '@/lib/detection/zones/mail-lines';
import { listMarkLength } from './list-mark';

/** Columns at which mail programs break plain text (RFC 5322 section 2.1.1 asks for 78, RFC 3676 for 72). */
const narrowest = 70;
const widest = 100;
/** Chinese of this width that stops without a mark was broken: a line of 30 characters and more is no point of a list. */
const narrowestChinese = 60;
/** Shorter lines are greetings or points of a list, even when they end in a comma. */
const shortest = 30;

/**
 * The runs of prose in a span: lines that a mail program broke at its column are joined, other line breaks, blank lines and
 * list marks begin a new run.
 */
export function joinLines(text: string, span: TextSpan): readonly TextSpan[] {
  const lines = readLines(text, span.start, span.end);
  const column = wrapColumn(lines);
  const runs: TextSpan[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.words === '') continue;
    const before = lines[at - 1];
    const last = runs.at(-1);
    if (last && before && (goesOn(before.words, line.words, column) || isSetIn(text, last, line)))
      runs[runs.length - 1] = { start: last.start, end: line.end };
    else runs.push({ start: line.start, end: line.end });
  }
  return runs;
}

/** The rest of a list's point stands under its words, not under its mark. */
const isSetIn = (text: string, point: TextSpan, line: MailLine): boolean =>
  /^[ \t\u3000]{2}/.test(text.slice(line.start, line.start + 2)) &&
  listMarkLength(line.words) === 0 &&
  listMarkLength(text.slice(point.start, point.start + 16).trimStart()) > 0;

/** The column of this text: its widest line, as long as that can be a broken one. */
function wrapColumn(lines: readonly MailLine[]): number {
  let column = narrowest;
  for (const { words } of lines) {
    // No character takes more than two columns.
    if (words.length * 2 <= column) continue;
    const columns = width(words);
    if (columns <= widest) column = Math.max(column, columns);
  }
  return column;
}

/** Whether the line `next` is the rest of the line before it, broken at `column`. */
function goesOn(before: string, next: string, column: number): boolean {
  if (before.length * 2 < shortest || listMarkLength(next) > 0 || /[:：]$/.test(before)) return false;
  const columns = width(before);
  if (columns < shortest || columns > widest) return false;
  if (/[,，、]$/.test(before) || /^\p{Ll}/u.test(next)) return true;
  if (columns >= narrowestChinese && /\p{Script=Han}$/u.test(before) && /^\p{Script=Han}/u.test(next)) return true;
  return columns + 1 + width(firstWord(next)) > column;
}

// A Chinese text can be broken behind any character.
const firstWord = (words: string): string => /^(?:\p{Script=Han}|\S{1,60})/u.exec(words)?.[0] ?? '';

/** Columns of a line; a Chinese character takes two. */
const width = (words: string): number =>
  words.length + (words.match(/[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60]/g)?.length ?? 0);
