import type { SentenceFeatures } from '@/lib/detection/feature-rules';
import { type LabelledSentence, labelSentences } from '@/lib/detection/label-sentences';
import type { DetectionLanguage } from '@/lib/detection/language-of';
import { sentenceFeatures } from '@/lib/detection/sentence-features';

function only<Value>([value]: readonly Value[]): Value {
  if (value === undefined) throw new Error('one sentence gave nothing');
  return value;
}

export const featuresOf = (sentence: string, language: DetectionLanguage): SentenceFeatures =>
  only(sentenceFeatures([sentence], language));

export const labelOf = (sentence: string): LabelledSentence => only(labelSentences([sentence]));
