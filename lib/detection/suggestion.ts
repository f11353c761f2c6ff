import type { SuggestionKind } from '@/lib/domain/suggestion-kinds';
import type { DueDay } from './due/due-day';

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
