import type { SentenceFeatures } from '@/lib/detection/feature-rules';
import { featureKey } from './feature-key';

/**
 * The features of a sentence as the model sees them: keys and how much each counts. A cue counts 1; a run counts less the
 * more runs there are, so that a long sentence is not judged by its length.
 */
export function weightedFeatures(
  { cues, runs }: Pick<SentenceFeatures, 'cues' | 'runs'>,
  runScale: number,
): ReadonlyMap<number, number> {
  const values = new Map<number, number>();
  const share = runScale / Math.sqrt(Math.max(1, runs.length));
  for (const run of runs) values.set(featureKey(`n:${run}`), share);
  for (const cue of cues) values.set(featureKey(cue), 1);
  return values;
}
