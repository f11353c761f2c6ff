import type { DraftBlock, DraftDocument, DraftLine } from '@/lib/domain/draft-document';

const linesOf = (block: DraftBlock): readonly DraftLine[] => {
  if (block.kind === 'heading') return [block.line];
  if (block.kind === 'paragraph') return block.lines;
  return block.kind === 'list' ? block.items : block.rows.flat();
};

/** How many places of a draft wait for the writer. */
export const countGaps = (draft: DraftDocument): number =>
  draft
    .flatMap(linesOf)
    .flat()
    .filter(({ gap }) => gap).length;
