import type { IssueEntry } from '@/lib/app/writer';
import type { IssueValues } from './issue-values';

/** What a form does not ask: which record it is, whose, and where its words come from. */
export type IssueAbout = Pick<IssueEntry, 'id' | 'expectedVersion' | 'clientId' | 'engagementId' | 'evidence'>;

/** What the store is to write. Call it only for values that `checkIssue` accepts. */
export const toIssueEntry = (values: IssueValues, about: IssueAbout): IssueEntry => ({
  ...about,
  kind: values.kind,
  severity: values.severity,
  text: values.text.trim(),
  clientWords: values.clientWords.trim(),
  cause: values.cause.trim(),
  remedy: values.remedy.trim(),
  owner: values.owner.trim(),
  raisedOn: values.raisedOn,
});
