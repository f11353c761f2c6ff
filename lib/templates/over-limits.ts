import { type DraftDocument, draftDocument } from '@/lib/domain/draft-document';

/** Whether a document is more than a draft may be (`draftLimits`). */
export const isOverLimits = (document: DraftDocument): boolean => !draftDocument.safeParse(document).success;
