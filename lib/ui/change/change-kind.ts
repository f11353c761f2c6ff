import type { ChangeRequest } from '@/lib/domain/change-request';
import type { Catalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { MessageKey } from '@/lib/ui/catalogue/messages';
import type { FieldWords } from '@/lib/ui/record/field-words';
import { commonWords } from '@/lib/ui/short/common-words';
import type { ShortKind } from '@/lib/ui/short/short-kind';
import type { ShortNames } from '@/lib/ui/short/short-names';
import { changeStateKeys } from './change-state-keys';
import { type ChangeValues, changeValues, valuesOfChange } from './change-values';
import { checkChange } from './check-change';

const labels: Record<keyof ChangeValues, MessageKey> = {
  title: 'change_title',
  clientWords: 'change_client_words',
  category: 'change_category',
  mandatory: 'change_mandatory_short',
  days: 'change_days',
  amount: 'change_amount',
  currency: 'change_currency',
  people: 'change_people',
  scope: 'change_scope',
  risk: 'change_risk',
  ifNotDone: 'change_if_not_done',
  state: 'change_state',
  requestedOn: 'change_requested_on',
};

const yesNo = (value: boolean): MessageKey => (value ? 'answer_yes' : 'answer_no');

/** The impact in one text, its parts a line each. */
function impactWords({ impact }: ChangeRequest, { t, money }: Catalogue): string {
  const { days, money: cost, people, scope, risk, ifNotDone } = impact;
  const texts = { people, scope, risk, ifNotDone };
  return [
    ...(days === null ? [] : [t('impact_days', { days, sign: days > 0 ? '+' : '' })]),
    ...(cost === null ? [] : [money(cost)]),
    ...(['people', 'scope', 'risk', 'ifNotDone'] as const).flatMap((field) =>
      texts[field] === '' ? [] : [t('field_named', { label: t(labels[field]), value: texts[field] })],
    ),
  ].join('\n');
}

function words(catalogue: Catalogue, names: ShortNames): readonly FieldWords<ChangeRequest>[] {
  const { t } = catalogue;
  const { orNothing, onDay, source, ofAll } = commonWords(catalogue, names);
  return [
    { field: 'title', label: labels.title, words: ({ title }) => title },
    { field: 'state', label: labels.state, words: ({ state }) => t(changeStateKeys[state]) },
    { field: 'deferredUntil', label: 'step_until', words: ({ deferredUntil }) => onDay(deferredUntil) },
    { field: 'impact', label: 'change_impact', words: (change) => orNothing(impactWords(change, catalogue)) },
    { field: 'mandatory', label: labels.mandatory, words: ({ mandatory }) => t(yesNo(mandatory)) },
    { field: 'clientWords', label: labels.clientWords, words: ({ clientWords }) => orNothing(clientWords) },
    { field: 'category', label: labels.category, words: ({ category }) => orNothing(category) },
    { field: 'requestedOn', label: labels.requestedOn, words: ({ requestedOn }) => onDay(requestedOn) },
    { field: 'decisionEvidence', label: 'change_decision', words: ({ decisionEvidence }) => source(decisionEvidence) },
    ...ofAll,
  ];
}

/** The page of a change request. */
export const changeKind: ShortKind<'changeRequest', ChangeValues> = {
  of: 'changeRequest',
  schema: changeValues,
  name: 'change_title',
  titleOf: ({ title }) => title,
  valuesOf: valuesOfChange,
  check: checkChange,
  words,
  said: (field, values, { t }) => {
    const value = values[field];
    const text =
      typeof value === 'boolean' ? t(yesNo(value)) : field === 'state' ? t(changeStateKeys[values.state]) : value;
    return { label: t(labels[field]), text: text || t('history_nothing') };
  },
};
