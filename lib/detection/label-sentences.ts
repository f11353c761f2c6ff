import { type SuggestionKind, suggestionKinds } from '@/lib/domain/suggestion-kinds';
import type { SentenceFeatures } from './feature-rules';
import { type DetectionLanguage, languageOf } from './language-of';
import { keptModel, keptThresholds } from './model/kept-model';
import { type KindScores, scoreKinds } from './model/linear-model';
import { weightedFeatures } from './model/weighted-features';
import { sentenceFeatures } from './sentence-features';

/** What a sentence was found to be. */
export interface LabelledSentence {
  readonly language: DetectionLanguage;
  /** How likely it is of each kind, 0..1; 0 where a rule excludes the kind. */
  readonly scores: KindScores;
  /** Kinds to offer unasked, the surest first. */
  readonly sure: readonly SuggestionKind[];
  /** Those and the kinds to show when the user asks for possible ones. */
  readonly possible: readonly SuggestionKind[];
}

/**
 * Labels sentences of an author's own words, in their order. Never throws; of a long sentence the beginning counts (600
 * UTF-16 units in English, 200 in Chinese).
 */
export function labelSentences(sentences: readonly string[]): LabelledSentence[] {
  const languages = sentences.map(languageOf);
  const labels = new Map<DetectionLanguage, LabelledSentence[]>();
  for (const language of new Set(languages)) {
    const own = sentences.filter((_, at) => languages[at] === language);
    labels.set(
      language,
      sentenceFeatures(own, language).map((features) => labelOf(features, language)),
    );
  }
  return languages.flatMap((language) => labels.get(language)?.shift() ?? []);
}

function labelOf(features: SentenceFeatures, language: DetectionLanguage): LabelledSentence {
  const model = keptModel(language);
  const scores = scoreKinds(model, weightedFeatures(features, model.runScale));
  for (const kind of features.vetoed) scores[kind] = 0;
  const { sure, possible } = keptThresholds(language);
  const reaching = (threshold: KindScores): SuggestionKind[] =>
    suggestionKinds.filter((kind) => scores[kind] >= threshold[kind]).sort((a, b) => scores[b] - scores[a]);
  return { language, scores, sure: reaching(sure), possible: reaching(possible) };
}
