import type { DraftDocument } from '@/lib/domain/draft-document';
import { gapsOf } from './gaps-of';

/** What is not on record, each once, in the words that stand in the draft. */
export const gapNames = (draft: DraftDocument): readonly string[] => [
  ...new Set(gapsOf(draft).map(({ text }) => text.replace(/^[[〔]|[\]〕]$/g, ''))),
];
