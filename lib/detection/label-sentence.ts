import { type SuggestionKind, suggestionKinds } from '@/lib/domain/suggestion-kinds';
import { type DetectionLanguage, languageOf } from './language-of';
import { keptModel, keptThresholds } from './model/kept-model';
import { type KindScores, scoreKinds } from './model/linear-model';
import { weightedFeatures } from './model/weighted-features';
import { sentenceFeatures } from './sentence-features';

/** What a sentence was found to be. */
export interface LabelledSentence {
  readonly language: DetectionLanguage;
  /** How likely it is of each kind, 0..1. */
  readonly scores: KindScores;
  /** Kinds to offer unasked, the surest first. */
  readonly sure: readonly SuggestionKind[];
  /** Those and the kinds to show when the user asks for possible ones. */
  readonly possible: readonly SuggestionKind[];
}

/** Labels one sentence of an author's own words. Never throws; a sentence of more than 600 characters is judged by its beginning. */
export function labelSentence(sentence: string): LabelledSentence {
  const language = languageOf(sentence);
  const model = keptModel(language);
  const features = sentenceFeatures(sentence, language);
  const scores = scoreKinds(model, weightedFeatures(features, model.runScale));
  for (const kind of features.vetoed) scores[kind] = 0;
  const { sure, possible } = keptThresholds(language);
  const reaching = (threshold: KindScores): SuggestionKind[] =>
    suggestionKinds.filter((kind) => scores[kind] >= threshold[kind]).sort((a, b) => scores[b] - scores[a]);
  return { language, scores, sure: reaching(sure), possible: reaching(possible) };
}
