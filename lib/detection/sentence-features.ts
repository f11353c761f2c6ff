import { chineseFeatures } from './chinese/chinese-features';
import { englishFeatures } from './english/english-features';
import { type FeatureRules, readFeatures, type SentenceFeatures } from './feature-rules';
import type { DetectionLanguage } from './language-of';

const rules: Readonly<Record<DetectionLanguage, FeatureRules>> = { en: englishFeatures, zh: chineseFeatures };

/** The features of sentences of one language, in their order. Never throws. */
export const sentenceFeatures = (sentences: readonly string[], language: DetectionLanguage): SentenceFeatures[] =>
  readFeatures(sentences, rules[language]);
