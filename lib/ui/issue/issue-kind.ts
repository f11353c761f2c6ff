import type { Issue } from '@/lib/domain/issue';
import type { Catalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { MessageKey } from '@/lib/ui/catalogue/messages';
import type { FieldWords } from '@/lib/ui/record/field-words';
import { commonWords } from '@/lib/ui/short/common-words';
import type { ShortKind } from '@/lib/ui/short/short-kind';
import type { ShortNames } from '@/lib/ui/short/short-names';
import { checkIssue } from './check-issue';
import { type IssueValues, issueValues, valuesOfIssue } from './issue-values';
import { issueStateKeys } from './issue-words';

const labels: Record<keyof IssueValues, MessageKey> = {
  kind: 'issue_kind',
  severity: 'issue_severity',
  text: 'issue_text',
  clientWords: 'change_client_words',
  cause: 'issue_cause',
  remedy: 'issue_remedy',
  owner: 'issue_owner',
  raisedOn: 'issue_raised_on',
};

function words(catalogue: Catalogue, names: ShortNames): readonly FieldWords<Issue>[] {
  const { t } = catalogue;
  const { orNothing, onDay, ofAll } = commonWords(catalogue, names);
  return [
    { field: 'text', label: labels.text, words: ({ text }) => text },
    { field: 'kind', label: labels.kind, words: ({ kind }) => t(`issue_kind_${kind}`) },
    { field: 'severity', label: labels.severity, words: ({ severity }) => t(`issue_severity_${severity}`) },
    { field: 'state', label: 'field_state', words: ({ state }) => t(issueStateKeys[state]) },
    { field: 'cause', label: labels.cause, words: ({ cause }) => orNothing(cause) },
    { field: 'remedy', label: labels.remedy, words: ({ remedy }) => orNothing(remedy) },
    { field: 'owner', label: labels.owner, words: ({ owner }) => orNothing(owner) },
    { field: 'clientWords', label: labels.clientWords, words: ({ clientWords }) => orNothing(clientWords) },
    { field: 'raisedOn', label: labels.raisedOn, words: ({ raisedOn }) => onDay(raisedOn) },
    ...ofAll,
  ];
}

/** The page of an issue. */
export const issueKind: ShortKind<'issue', IssueValues> = {
  of: 'issue',
  schema: issueValues,
  name: 'issue_name',
  titleOf: ({ text }) => text,
  valuesOf: valuesOfIssue,
  check: checkIssue,
  words,
  said: (field, values, { t }) => {
    const { kind, severity } = values;
    const text =
      field === 'kind'
        ? t(`issue_kind_${kind}`)
        : field === 'severity'
          ? t(`issue_severity_${severity}`)
          : values[field];
    return { label: t(labels[field]), text: text || t('history_nothing') };
  },
};
