import type { SuggestionKind } from '@/lib/domain/suggestion-kinds';
import { chineseFeatures } from './chinese/chinese-features';
import { englishFeatures } from './english/english-features';
import type { DetectionLanguage } from './language-of';

/** What the model weighs of a sentence. */
export interface SentenceFeatures {
  /** Names of the cues that it holds: `p:own-will-do`. */
  readonly cues: readonly string[];
  /** Its runs of words or characters, with repetitions. */
  readonly runs: readonly string[];
  /** What it cannot be, whatever its words weigh. */
  readonly vetoed: readonly SuggestionKind[];
}

/** The features of a sentence in its language. Never throws. */
export const sentenceFeatures = (sentence: string, language: DetectionLanguage): SentenceFeatures =>
  language === 'zh' ? chineseFeatures(sentence) : englishFeatures(sentence);
