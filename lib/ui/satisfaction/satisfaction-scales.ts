import type { SatisfactionMetric, SatisfactionResponse } from '@/lib/domain/satisfaction';
import type { MessageKey } from '@/lib/ui/catalogue/messages';
import type { Translate } from '@/lib/ui/catalogue/translate';

interface Scale {
  readonly min: number;
  readonly max: number;
}

/** The scale of each metric; `words` are five steps, as in most surveys. Source: product rule "Satisfaction". */
export const scales: Readonly<Record<SatisfactionMetric, Scale>> = {
  csat: { min: 1, max: 5 },
  nps: { min: 0, max: 10 },
  ces: { min: 1, max: 7 },
  words: { min: 1, max: 5 },
};

/** Whole steps of a scale that is too fine to be pressed are typed. */
const mostSteps = 11;

/** The steps to choose from; null where the scale has too many, or parts of one. */
export function stepsOf({ min, max }: Scale): readonly number[] | null {
  const count = max - min + 1;
  if (!Number.isInteger(min) || !Number.isInteger(count) || count < 2 || count > mostSteps) return null;
  return Array.from({ length: count }, (_, step) => min + step);
}

const words: Readonly<Record<number, MessageKey>> = {
  1: 'score_word_1',
  2: 'score_word_2',
  3: 'score_word_3',
  4: 'score_word_4',
  5: 'score_word_5',
};

type Answered = Pick<SatisfactionResponse, 'metric' | 'scaleMin' | 'scaleMax'>;

/** Whether an answer was given on the usual scale of its metric; what was taken in from elsewhere may have another. */
export const isUsualScale = ({ metric, scaleMin, scaleMax }: Answered): boolean =>
  scaleMin === scales[metric].min && scaleMax === scales[metric].max;

/** Whether the steps of a scale are shown by their words. */
export const hasStepWords = (answered: Answered): boolean => answered.metric === 'words' && isUsualScale(answered);

/** The word for a step of the word scale. */
export function stepWord(step: number, t: Translate): string {
  const key = words[step];
  return key === undefined ? String(step) : t(key);
}
