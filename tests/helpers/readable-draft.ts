import type { DraftBlock, DraftDocument, DraftLine, DraftRun } from '@/lib/domain/draft-document';

/** A draft as a person can read and compare it: blocks as in the line markup, gaps in ⟦ ⟧, links with their address. */
export function readableDraft(subject: string | null, document: DraftDocument): string {
  const head = subject === null ? [] : [`Subject: ${subject}`];
  return `${[...head, ...document.map(blockText)].join('\n\n')}\n`;
}

function blockText(block: DraftBlock): string {
  if (block.kind === 'heading') return `# ${lineText(block.line)}`;
  if (block.kind === 'list') return block.items.map((item) => `- ${lineText(item)}`).join('\n');
  if (block.kind === 'table') return block.rows.map(rowText).join('\n');
  return block.lines.map((line) => lineText(line).replace(/^(?=[#|-])/, '\\')).join('\n');
}

const rowText = (cells: readonly DraftLine[]): string =>
  `| ${cells.map((cell) => lineText(cell).replaceAll('|', '\\|')).join(' | ')} |`;

const lineText = (line: DraftLine): string => line.map(runText).join('').replaceAll('\n', '⏎');

function runText({ text, href, gap }: DraftRun): string {
  if (href !== undefined) return `[${text}](${href})`;
  return gap ? `⟦${text}⟧` : text;
}

/** The lines of a block as they are read, of a table its cells. */
export const linesOf = (block: DraftBlock): string[] => runLines(block).map(plain);

function runLines(block: DraftBlock): readonly DraftLine[] {
  if (block.kind === 'heading') return [block.line];
  if (block.kind === 'table') return block.rows.flat();
  return block.kind === 'list' ? block.items : block.lines;
}

const plain = (line: DraftLine): string => line.map(({ text }) => text).join('');
