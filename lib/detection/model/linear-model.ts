import { type SuggestionKind, suggestionKinds } from '@/lib/domain/suggestion-kinds';

/** The weights of one language: for each feature its weight for each kind, in the order of `suggestionKinds`. */
export interface LinearModel {
  readonly runScale: number;
  readonly bias: readonly number[];
  readonly weights: ReadonlyMap<number, readonly number[]>;
}

export type KindScores = Record<SuggestionKind, number>;

const logistic = (score: number): number => 1 / (1 + Math.exp(-score));

/** How likely a sentence is of each kind, 0..1: logistic regression over its features. */
export function scoreKinds({ bias, weights }: LinearModel, values: ReadonlyMap<number, number>): KindScores {
  const sums = [...bias];
  for (const [key, value] of values) {
    const row = weights.get(key);
    if (row) for (let kind = 0; kind < row.length; kind += 1) sums[kind] = (sums[kind] ?? 0) + (row[kind] ?? 0) * value;
  }
  const scores = suggestionKinds.map((kind, at) => [kind, logistic(sums[at] ?? 0)]);
  return Object.fromEntries(scores) as Record<SuggestionKind, number>;
}
