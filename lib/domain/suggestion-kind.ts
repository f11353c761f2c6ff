import * as z from 'zod/mini';

/** What a sentence of a mail can be offered as; the same words as lib/detection finds (held by a test). */
export const suggestionKind = z.enum(['promise', 'request', 'change', 'complaint', 'delivery', 'approval']);
export type SuggestionKind = z.infer<typeof suggestionKind>;
