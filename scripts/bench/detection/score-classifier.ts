import type { LabelledRow } from '@/scripts/detection/training-rows';
import type { Classifier, ScoredKind } from './classifier';
import { type Counts, countPairs } from './counts';

/** How a system does on a kind, over the rows of which the label is known; null where it does not judge the kind or no row is of it. */
export async function scoreClassifier(
  system: Classifier,
  rows: readonly LabelledRow[],
  kind: ScoredKind,
): Promise<Counts | null> {
  const known = rows.filter((row) => typeof row[kind] === 'boolean');
  const [first] = known;
  if (first === undefined || !known.some((row) => row[kind]) || !system.judges(first.lang, kind)) return null;
  return countPairs(
    await Promise.all(known.map(async (row) => [row[kind] === true, await system.says(row, kind)] as const)),
  );
}
