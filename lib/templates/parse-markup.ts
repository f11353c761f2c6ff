import type { DraftBlock, DraftDocument, DraftLine } from '@/lib/domain/draft-document';
import { brokenLines, lineRuns } from './line-runs';
import type { Piece } from './pieces';
import { type LinePart, splitLines } from './split-lines';
import { evenRows, isRule, tableRow } from './table-row';

type Kind = DraftBlock['kind'];

/**
 * The blocks of a rendered template: `# words` is a heading, lines with `- ` are a list, lines with `|` a table whose first
 * row names the columns, all else paragraphs; a blank line ends a block. Only the template's own text makes any of these.
 * A backslash before the first sign of a line takes its meaning. A table without rows and empty items are left out.
 */
export function parseMarkup(pieces: readonly Piece[]): DraftDocument {
  const blocks: DraftBlock[] = [];
  let kind: Kind = 'paragraph';
  let group: (readonly LinePart[])[] = [];
  const end = (): void => {
    const block = group.length === 0 ? null : blockOf(kind, group);
    if (block) blocks.push(block);
    group = [];
  };
  for (const line of splitLines(pieces)) {
    if (line === 'blank') {
      end();
      continue;
    }
    const next = kindOf(line);
    if (next !== kind || next === 'heading') end();
    kind = next;
    group.push(line);
  }
  end();
  return blocks;
}

const signs: readonly (readonly [Kind, RegExp])[] = [
  ['heading', /^#(?:[ \t]|$)/],
  ['list', /^-(?:[ \t]|$)/],
  ['table', /^\|/],
];

/** A line that begins with a value is a paragraph, whatever the value. */
const leadOf = ([first]: readonly LinePart[]): string => (first?.kind === 'text' ? first.text : '');

const kindOf = (line: readonly LinePart[]): Kind =>
  signs.find(([, sign]) => sign.test(leadOf(line)))?.[0] ?? 'paragraph';

function blockOf(kind: Kind, group: readonly (readonly LinePart[])[]): DraftBlock | null {
  if (kind === 'table') return tableOf(group);
  const lines = group.map((line) => withoutSign(line, kind));
  if (kind === 'paragraph') return { kind, lines: lines.flatMap(brokenLines) };
  if (kind === 'heading') {
    const words = lines.flatMap(lineRuns);
    return words.length === 0 ? null : { kind, line: words };
  }
  const items = lines.map(lineRuns).filter((item) => item.length > 0);
  return items.length === 0 ? null : { kind, items };
}

function tableOf(group: readonly (readonly LinePart[])[]): DraftBlock | null {
  const [head, ...rows] = group.map(tableRow).filter((row, index) => index !== 1 || !isRule(row));
  const filled = rows.filter((row) => row.some((cell) => cell.length > 0));
  if (!head || filled.length === 0) return null;
  return { kind: 'table', rows: evenRows([head, ...filled].map((row): DraftLine[] => row.map(lineRuns))) };
}

/** What stands before the words of a line, by the kind of its block. */
const leads: Readonly<Record<Kind, RegExp>> = {
  heading: /^#[ \t]*/,
  list: /^-[ \t]*/,
  table: /^/,
  paragraph: /^\\(?=[#|-])/,
};

function withoutSign(line: readonly LinePart[], kind: Kind): LinePart[] {
  const [first, ...rest] = line;
  if (first?.kind !== 'text') return [...line];
  return [{ kind: 'text', text: first.text.replace(leads[kind], '') }, ...rest];
}
