import type { DraftDocument } from '@/lib/domain/draft-document';
import { allGapWords } from '@/lib/templates/gap-words';
import { gapsOf } from './gaps-of';

const ofRecords = new Set(allGapWords);

/** What is not on record, each once, in the words that stand in the draft; what a template leaves to the writer is none of it. */
export const gapNames = (draft: DraftDocument): readonly string[] => [
  ...new Set(gapsOf(draft).flatMap(({ text }) => (ofRecords.has(text) ? [text.replace(/^[[〔]|[\]〕]$/g, '')] : []))),
];
