import type { prefillIssue } from '@/lib/app/prefill-issue';
import type { IssueEntry } from '@/lib/app/writer';
import type { Catalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { LogKindForm } from '@/lib/ui/log/log-kind-form';
import { refusedShort } from '@/lib/ui/short/refused-short';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import { checkIssue } from './check-issue';
import { emptyIssue, type IssueValues, issueValues } from './issue-values';
import { toIssueEntry } from './to-issue-entry';

const places = {
  text: 'text',
  clientWords: 'clientWords',
  raisedOn: 'raisedOn',
  cause: 'cause',
  remedy: 'remedy',
  owner: 'owner',
};

/** The form of an issue, beginning with its prefill. */
export const issueKindForm = (
  prefill: ReturnType<typeof prefillIssue>,
  { today }: Pick<Catalogue, 'today'>,
  save: (entry: IssueEntry) => Promise<WriteOutcome>,
): LogKindForm<IssueValues> => ({
  as: 'issue',
  schema: issueValues,
  fresh: { ...emptyIssue(today), ...prefill },
  label: ({ text }) => text,
  check: (values) => checkIssue(values, today),
  refused: (fields) => refusedShort(fields, places, 'text'),
  write: (values, around) => save(toIssueEntry(values, around)),
  said: () => null,
  withoutClient: (values) => values,
});
