import { type SuggestionKind, suggestionKinds } from '@/lib/domain/suggestion-kinds';
import { type Example, fitLogistic } from './fit-logistic';
import { settingsOf } from './fit-settings';
import type { PreparedRow } from './training-sentences';

/** Weights of one kind by the keys of the features, and the bias. */
export interface FittedKind {
  readonly bias: number;
  readonly weights: ReadonlyMap<number, number>;
}

const scoreOf = ({ bias, weights }: FittedKind, sentence: ReadonlyMap<number, number>): number => {
  let score = bias;
  for (const [key, value] of sentence) score += (weights.get(key) ?? 0) * value;
  return score;
};

/** The sentences of a row that may be of a kind. */
const eligible = ({ sentences }: PreparedRow, kind: SuggestionKind): ReadonlyMap<number, number>[] =>
  sentences.filter(({ vetoed }) => !vetoed.includes(kind)).map(({ values }) => values);

/** The score of a row is that of its best sentence, as the finder asks; before the logistic function. */
export const rowScore = (fitted: FittedKind, row: PreparedRow, kind: SuggestionKind): number =>
  Math.max(Number.NEGATIVE_INFINITY, ...eligible(row, kind).map((sentence) => scoreOf(fitted, sentence)));

/** A row with what it can teach of one kind. */
interface LearntRow {
  readonly sentences: readonly ReadonlyMap<number, number>[];
  readonly label: boolean;
  readonly weight: number;
}

/** Features that so few rows hold teach only their row. */
function countedKeys(rows: readonly LearntRow[], atLeast: number, cueKeys: ReadonlySet<number>): number[] {
  const counts = new Map<number, number>();
  for (const { sentences } of rows)
    for (const key of new Set(sentences.flatMap((sentence) => [...sentence.keys()])))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .flatMap(([key, count]) => (count >= atLeast || cueKeys.has(key) ? [key] : []))
    .sort((a, b) => a - b);
}

/**
 * Fits one kind. A row of several sentences says only that one of them is of the kind: the first fit learns from rows of one
 * sentence and from rows without the kind, the second takes of each other row the sentence that the first finds best
 * (multiple-instance learning, mi-SVM of Andrews et al., NIPS 2003, with one round).
 */
export function fitKind(rows: readonly PreparedRow[], kind: SuggestionKind): FittedKind {
  const { atLeast, weightOf, runPull, cuePull, ...options } = settingsOf(kind);
  const cueKeys = new Set(rows.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.cueKeys)));
  const known = rows
    .filter((row) => typeof row[kind] === 'boolean')
    .map((row): LearntRow => ({ sentences: eligible(row, kind), label: row[kind] === true, weight: weightOf(row.set) }))
    .filter(({ sentences }) => sentences.length > 0);
  const keys = countedKeys(known, atLeast, cueKeys);
  const l1 = Float64Array.from([...keys.map((key) => (cueKeys.has(key) ? cuePull : runPull)), 0]);
  const ids = new Map(keys.map((key, id) => [key, id]));
  const example = (sentence: ReadonlyMap<number, number>, { label, weight }: LearntRow): Example => {
    const held = [...sentence].flatMap(([key, value]) => (ids.has(key) ? [[ids.get(key) ?? 0, value] as const] : []));
    return {
      ids: Int32Array.from(held, ([id]) => id),
      values: Float64Array.from(held, ([, value]) => value),
      label,
      weight,
    };
  };
  const fitted = (pick: (row: LearntRow) => LearntRow['sentences']): FittedKind => {
    const examples = known.flatMap((row) => pick(row).map((sentence) => example(sentence, row)));
    const found = fitLogistic(examples, { ...options, l1, features: keys.length });
    const weights = keys.flatMap((key, id) => (found[id] ? [[key, found[id]] as const] : []));
    return { bias: found[keys.length] ?? 0, weights: new Map(weights) };
  };
  const first = fitted(({ label, sentences }) => (label && sentences.length > 1 ? [] : sentences));
  return fitted((row) => (row.label ? [best(first, row)] : row.sentences));
}

function best(fitted: FittedKind, { sentences }: LearntRow): ReadonlyMap<number, number> {
  const [found] = [...sentences].sort((a, b) => scoreOf(fitted, b) - scoreOf(fitted, a));
  return found ?? new Map();
}

/** Fits all kinds. */
export const fitLanguage = (rows: readonly PreparedRow[]): ReadonlyMap<SuggestionKind, FittedKind> =>
  new Map(suggestionKinds.map((kind) => [kind, fitKind(rows, kind)]));
