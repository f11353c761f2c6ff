import type { Language } from '@/lib/domain/client';
import type { Survey } from '@/lib/domain/survey';
import type { SurveyAnswer } from '@/lib/templates/template-context';
import { answerSubject } from './read-answer-subject';

/** Metrics that a survey can ask, the usual one first; word scales have no answers to link. */
export const askedMetrics = ['csat', 'nps', 'ces'] as const;
export type AskedMetric = (typeof askedMetrics)[number];

const scales: Readonly<Record<AskedMetric, { readonly scaleMin: number; readonly scaleMax: number }>> = {
  csat: { scaleMin: 1, scaleMax: 5 },
  nps: { scaleMin: 0, scaleMax: 10 },
  ces: { scaleMin: 1, scaleMax: 7 },
};

/**
 * A survey to be asked. `newToken` gives 16 to 40 random characters of a-z and 0-9; who guesses a token could answer for
 * another.
 */
export const newSurvey = (
  { metric = 'csat', contactId }: { readonly metric?: AskedMetric; readonly contactId: string | null },
  newToken: () => string,
): Survey => ({ token: newToken(), metric, ...scales[metric], contactId });

interface Words {
  readonly question: string;
  readonly answers: Readonly<Record<number, string>>;
}

/** In the language of the mail, which need not be the user's. */
const words: Readonly<Record<Language, Readonly<Record<AskedMetric, Words>>>> = {
  en: {
    csat: {
      question: 'How satisfied are you with our work together?',
      answers: {
        1: 'very dissatisfied',
        2: 'dissatisfied',
        3: 'neither satisfied nor dissatisfied',
        4: 'satisfied',
        5: 'very satisfied',
      },
    },
    nps: {
      question: 'How likely are you to recommend us to others?',
      answers: { 0: 'not at all likely', 10: 'extremely likely' },
    },
    ces: {
      question: 'How easy is it to work with us?',
      answers: { 1: 'very difficult', 4: 'neither easy nor difficult', 7: 'very easy' },
    },
  },
  'zh-CN': {
    csat: {
      question: '您对我们的合作满意吗？',
      answers: { 1: '非常不满意', 2: '不满意', 3: '一般', 4: '满意', 5: '非常满意' },
    },
    nps: { question: '您有多大可能向他人推荐我们？', answers: { 0: '完全不可能', 10: '非常可能' } },
    ces: { question: '与我们合作是否轻松？', answers: { 1: '非常困难', 4: '一般', 7: '非常轻松' } },
  },
};

const wordsOf = ({ metric }: Survey, language: Language): Words =>
  metric === 'words' ? { question: words[language].csat.question, answers: {} } : words[language][metric];

export const surveyQuestion = (survey: Survey, language: Language): string => wordsOf(survey, language).question;

/** No scale is longer; a survey out of a backup may name any. */
const mostAnswers = 11;

/** One answer a value, the lowest first, each a mail to `to` whose subject carries token and value. */
export function surveyAnswers(survey: Survey, to: string, language: Language): readonly SurveyAnswer[] {
  const first = Math.ceil(survey.scaleMin);
  const count = Math.min(mostAnswers, Math.max(0, Math.floor(survey.scaleMax) - first + 1));
  return Array.from({ length: count }, (_, index) => {
    const value = first + index;
    const word = wordsOf(survey, language).answers[value];
    const label = word === undefined ? `${value}` : `${value} – ${word}`;
    return { id: `${value}`, label, to, subject: answerSubject(survey.token, value, label) };
  });
}
