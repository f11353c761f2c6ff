import type { DraftBlock, DraftDocument, DraftLine } from '@/lib/domain/draft-document';

/**
 * A draft as it looks in a plain-text mail: blocks with a blank line between them, items with "- ", a table as one line per
 * row ("Milestone: Launch; Planned: 28 Nov"), links as "words: address".
 */
export const plainText = (draft: DraftDocument): string => draft.map(blockText).join('\n\n');

function blockText(block: DraftBlock): string {
  if (block.kind === 'heading') return lineText(block.line);
  if (block.kind === 'paragraph') return block.lines.map(lineText).join('\n');
  if (block.kind === 'list') return block.items.map((item) => `- ${lineText(item)}`).join('\n');
  const [head = [], ...rows] = block.rows;
  return rows.map((row) => rowText(head, row)).join('\n');
}

/** The cells that say something, each behind the name of its column. */
function rowText(head: readonly DraftLine[], row: readonly DraftLine[]): string {
  const cells = row.flatMap((cell, index) => {
    const words = lineText(cell);
    const name = lineText(head[index] ?? []);
    if (words === '') return [];
    return [name === '' ? words : `${name}: ${words}`];
  });
  return cells.join('; ');
}

const lineText = (line: DraftLine): string =>
  line.map(({ text, href }) => (href === undefined ? text : `${text}: ${href}`)).join('');
