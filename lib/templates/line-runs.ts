import type { DraftLine, DraftRun } from '@/lib/domain/draft-document';
import type { LinePart } from './split-lines';

/** Everything that any program shows as a new line. */
const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** Words in brackets in the template's own text: for what no record knows. 【进展】 is a label unless it asks for words. */
const bracketed = /(\[\p{L}[^[\]\n]{0,118}\]|〔[^〔〕\n]{1,120}〕|【(?:请|此处|填|待)[^【】\n]{1,119}】)/u;

/** One line of runs: plain stretches joined; line breaks in values become blanks. */
export const lineRuns = (parts: readonly LinePart[]): DraftLine => joined(parts.flatMap((part) => runsOf(part)));

/** Lines of runs: a value's own line breaks break the line, but not a link. */
export function brokenLines(parts: readonly LinePart[]): DraftLine[] {
  const lines: DraftRun[][] = [[]];
  for (const part of parts) {
    if (part.kind === 'value' && part.href !== undefined) {
      lines.at(-1)?.push(...runsOf(part));
      continue;
    }
    const [first = '', ...rest] = part.text.split(lineBreak);
    lines.at(-1)?.push(...runsOf({ ...part, text: first }));
    for (const text of rest) lines.push(runsOf({ ...part, text }));
  }
  return lines.map(joined);
}

function runsOf(part: LinePart): DraftRun[] {
  const text = part.text.split(lineBreak).join(' ');
  // What is split off by a group stands at the odd places.
  if (part.kind === 'text') {
    return text.split(bracketed).map((words, at) => (at % 2 > 0 ? { text: words, gap: true } : { text: words }));
  }
  const { href, gap } = part;
  return [{ text, ...(href === undefined ? {} : { href }), ...(gap === undefined ? {} : { gap }) }];
}

const isPlain = ({ href, gap }: DraftRun): boolean => href === undefined && gap === undefined;

function joined(runs: readonly DraftRun[]): DraftLine {
  const line: DraftRun[] = [];
  for (const run of runs) {
    const before = line.at(-1);
    if (run.text === '') continue;
    if (before && isPlain(before) && isPlain(run)) line[line.length - 1] = { text: before.text + run.text };
    else line.push(run);
  }
  return line;
}
