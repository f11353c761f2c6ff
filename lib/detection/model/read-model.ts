import { type SuggestionKind, suggestionKinds } from '@/lib/domain/suggestion-kinds';
import type { LinearModel } from './linear-model';
import { unpackWeights } from './pack-weights';

/** One language of model.json, as `npm run train` writes it. */
export interface StoredModel {
  /** How much the runs of a sentence count together, against 1 of a cue. */
  readonly runScale: number;
  readonly bias: readonly number[];
  /** What one step of a packed weight is, for each kind. */
  readonly step: readonly number[];
  /** Packed weights, base64. */
  readonly weights: string;
  /** From which score a kind is offered unasked, and from which when asked for. */
  readonly sure: Readonly<Record<SuggestionKind, number>>;
  readonly possible: Readonly<Record<SuggestionKind, number>>;
}

/** The weights of a stored language, ready for use. */
export function readModel({ runScale, bias, step, weights }: StoredModel): LinearModel {
  const bytes = Uint8Array.from(atob(weights), (character) => character.charCodeAt(0));
  const rows = unpackWeights(bytes, suggestionKinds.length);
  return {
    runScale,
    bias,
    weights: new Map(rows.map(([key, steps]) => [key, steps.map((count, kind) => count * (step[kind] ?? 0))])),
  };
}
