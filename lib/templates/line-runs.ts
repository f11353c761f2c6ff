import type { DraftLine, DraftRun } from '@/lib/domain/draft-document';
import type { LinePart } from './split-lines';

/** Everything that any program shows as a new line. */
const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** One line of runs: plain stretches joined; line breaks in values become blanks. */
export const lineRuns = (parts: readonly LinePart[]): DraftLine => joined(parts.map((part) => runOf(part, ' ')));

/** Lines of runs: a value's own line breaks break the line. */
export function brokenLines(parts: readonly LinePart[]): DraftLine[] {
  const lines: DraftRun[][] = [[]];
  for (const part of parts) {
    const [first = '', ...rest] = part.text.split(lineBreak);
    lines.at(-1)?.push(runOf({ ...part, text: first }, ' '));
    for (const text of rest) lines.push([runOf({ ...part, text }, ' ')]);
  }
  return lines.map(joined);
}

function runOf(part: LinePart, instead: string): DraftRun {
  const text = part.text.split(lineBreak).join(instead);
  if (part.kind === 'text') return { text };
  return {
    text,
    ...(part.href === undefined ? {} : { href: part.href }),
    ...(part.gap === undefined ? {} : { gap: part.gap }),
  };
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
