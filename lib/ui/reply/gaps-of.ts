import type { DraftBlock, DraftDocument, DraftLine, DraftRun } from '@/lib/domain/draft-document';

const linesOf = (block: DraftBlock): readonly DraftLine[] => {
  if (block.kind === 'heading') return [block.line];
  if (block.kind === 'paragraph') return block.lines;
  return block.kind === 'list' ? block.items : block.rows.flat();
};

/** The places of a draft that wait for the writer. */
export const gapsOf = (draft: DraftDocument): readonly DraftRun[] =>
  draft
    .flatMap(linesOf)
    .flat()
    .filter(({ gap }) => gap);
