import type { DetectionLanguage } from '@/lib/detection/language-of';
import { featureKey } from '@/lib/detection/model/feature-key';
import { weightedFeatures } from '@/lib/detection/model/weighted-features';
import { ownSentences } from '@/lib/detection/own-sentences';
import { sentenceFeatures } from '@/lib/detection/sentence-features';
import type { SuggestionKind } from '@/lib/domain/suggestion-kinds';
import type { LabelledRow } from './training-rows';

/** A sentence as the model sees it. */
export interface PreparedSentence {
  readonly values: ReadonlyMap<number, number>;
  /** Which of the values are cues'. */
  readonly cueKeys: readonly number[];
  readonly vetoed: readonly SuggestionKind[];
}

/** A row with the features of each of its sentences; none where a zone covers the whole text. */
export interface PreparedRow extends LabelledRow {
  readonly sentences: readonly PreparedSentence[];
}

/** A row as the finder will see it: without zones, sentence by sentence. */
export function prepareRow(row: LabelledRow, language: DetectionLanguage, runScale: number): PreparedRow {
  const texts = ownSentences(row.text).map(({ text }) => text);
  const sentences = sentenceFeatures(texts, language).map((features) => ({
    values: weightedFeatures(features, runScale),
    cueKeys: features.cues.map(featureKey),
    vetoed: features.vetoed,
  }));
  return { ...row, sentences };
}
