import type { SatisfactionResponse } from '@/lib/domain/satisfaction';
import type { Catalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { MessageKey } from '@/lib/ui/catalogue/messages';
import type { FieldWords } from '@/lib/ui/record/field-words';
import { commonWords } from '@/lib/ui/short/common-words';
import type { ShortKind } from '@/lib/ui/short/short-kind';
import type { ShortNames } from '@/lib/ui/short/short-names';
import { checkSatisfaction } from './check-satisfaction';
import { type SatisfactionValues, satisfactionValues, valuesOfSatisfaction } from './satisfaction-values';

const labels: Record<keyof SatisfactionValues, MessageKey> = {
  metric: 'score_metric',
  value: 'score_value',
  scaleMin: 'score_value',
  scaleMax: 'score_value',
  word: 'score_value',
  contactId: 'score_respondent',
  respondent: 'score_respondent',
  on: 'score_on',
  channel: 'score_channel',
  comment: 'score_comment',
};

/** "4 of 5", or the word that was chosen. */
export const scoreWords = (
  { value, scaleMax, word }: Pick<SatisfactionResponse, 'value' | 'scaleMax' | 'word'>,
  { t }: Pick<Catalogue, 't'>,
): string => word || t('fact_score', { value, max: scaleMax });

function words(catalogue: Catalogue, names: ShortNames): readonly FieldWords<SatisfactionResponse>[] {
  const { t } = catalogue;
  const { orNothing, onDay, ofAll } = commonWords(catalogue, names);
  return [
    { field: 'value', label: labels.value, words: (response) => scoreWords(response, catalogue) },
    { field: 'metric', label: labels.metric, words: ({ metric }) => t(`score_metric_${metric}`) },
    { field: 'respondent', label: labels.respondent, words: ({ respondent }) => orNothing(respondent) },
    { field: 'on', label: labels.on, words: ({ on }) => onDay(on) },
    { field: 'channel', label: labels.channel, words: ({ channel }) => orNothing(channel) },
    { field: 'comment', label: labels.comment, words: ({ comment }) => orNothing(comment) },
    ...ofAll,
  ];
}

/** The page of a satisfaction response. */
export const satisfactionKind: ShortKind<'satisfaction', SatisfactionValues> = {
  of: 'satisfaction',
  schema: satisfactionValues,
  name: 'score_name',
  titleOf: scoreWords,
  valuesOf: valuesOfSatisfaction,
  check: checkSatisfaction,
  words,
  said: (field, values, { t }) => ({
    label: t(labels[field]),
    text:
      (field === 'metric'
        ? t(`score_metric_${values.metric}`)
        : String(values[field === 'contactId' ? 'respondent' : field])) || t('history_nothing'),
  }),
};
