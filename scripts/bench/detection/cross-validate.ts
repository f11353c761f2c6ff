import { createHash } from 'node:crypto';
import type { DetectionLanguage } from '@/lib/detection/language-of';
import { type FittedKind, fitKind, rowScore } from '@/scripts/detection/fit-language';
import { runScale } from '@/scripts/detection/fit-settings';
import { thresholds } from '@/scripts/detection/thresholds';
import { devRows, trainingRows } from '@/scripts/detection/training-rows';
import { type PreparedRow, prepareRow } from '@/scripts/detection/training-sentences';
import type { ScoredKind } from './classifier';
import { type Counts, countPairs } from './counts';

const folds = 5;

/** Which fifth a row is in: the same one each time, whatever the order of the rows. */
export const foldOf = (id: string): number => createHash('sha256').update(id).digest().readUInt32BE(0) % folds;

/** Counts over all rows of a set, and over those of them that nothing was learned from. */
export interface Validated {
  readonly all: Counts;
  readonly dev: Counts;
}

const probability = (score: number): number => 1 / (1 + Math.exp(-score));

/**
 * A function that says how well rows of a set are labelled by models that have not seen them: each fifth by a model fitted on
 * the other four fifths of all that may be learned from. Rows of the dev sets are judged alike and never learned from. Only
 * the weights are held out: cues, vetoes and thresholds were written with the learnt rows in sight, so the part of the dev
 * rows, though small, is nearer to what new mail will show.
 */
export function crossValidation(language: DetectionLanguage): (set: string, kind: ScoredKind) => Validated {
  const prepare = (rows: ReturnType<typeof trainingRows>): PreparedRow[] =>
    rows.filter(({ lang }) => lang === language).map((row) => prepareRow(row, language, runScale));
  const learnt = prepare(trainingRows());
  const dev = prepare(devRows());
  const fitted = new Map<ScoredKind, FittedKind[]>();
  const modelsOf = (kind: ScoredKind): FittedKind[] => {
    const known = fitted.get(kind);
    if (known) return known;
    const models = Array.from({ length: folds }, (_, fold) =>
      fitKind(
        learnt.filter(({ id }) => foldOf(id) !== fold),
        kind,
      ),
    );
    fitted.set(kind, models);
    return models;
  };
  return (set, kind) => {
    const models = modelsOf(kind);
    const threshold = thresholds[language].sure[kind];
    const count = (rows: readonly PreparedRow[]): Counts =>
      countPairs(
        rows
          .filter((row) => row.set === set && typeof row[kind] === 'boolean')
          .map((row) => {
            const model = models[foldOf(row.id)];
            const said = model !== undefined && probability(rowScore(model, row, kind)) >= threshold;
            return [row[kind] === true, said] as const;
          }),
      );
    return { all: count([...learnt, ...dev]), dev: count(dev) };
  };
}
