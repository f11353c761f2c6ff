import type { DueDay } from './due/due-day';

/**
 * What a sentence can be found to be. `promise`: somebody on the author's side will do something; `request`: the reader is
 * asked to; `change`: to what was agreed; `complaint`; `delivery`: the mail hands something over; `approval`: of what was
 * put before the author.
 */
export const suggestionKinds = ['promise', 'request', 'change', 'complaint', 'delivery', 'approval'] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];

/** A sentence of a message that may be worth logging; worth nothing until a person confirms it. */
export interface Suggestion {
  /** What it is, the surest first; never empty. */
  readonly kinds: readonly SuggestionKind[];
  /** Where the sentence stands in the message's text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** `text.slice(start, end)` of the message. */
  readonly quote: string;
  /** How likely the surest kind is right, 0..1. */
  readonly confidence: number;
  /** Whether to offer it unasked; the others are shown when the user asks for possible ones. */
  readonly sure: boolean;
  readonly due: DueDay | null;
  /** Equal for sentences that say the same in the same words, whatever their days and numbers: what dismissing learns. */
  readonly wording: string;
}
