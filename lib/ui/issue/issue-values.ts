import * as z from 'zod/mini';
import { type Issue, issueKind, issueSeverity } from '@/lib/domain/issue';

/** What stands in the form of an issue, as typed. */
export const issueValues = z.object({
  kind: issueKind,
  severity: issueSeverity,
  text: z.string(),
  clientWords: z.string(),
  cause: z.string(),
  remedy: z.string(),
  owner: z.string(),
  raisedOn: z.string(),
});
export type IssueValues = z.infer<typeof issueValues>;

/** A form with nothing in it but the day. */
export const emptyIssue = (today: string): IssueValues => ({
  kind: 'complaint',
  severity: 'medium',
  text: '',
  clientWords: '',
  cause: '',
  remedy: '',
  owner: '',
  raisedOn: today,
});

/** A form with what is on file. */
export const valuesOfIssue = ({
  kind,
  severity,
  text,
  clientWords,
  cause,
  remedy,
  owner,
  raisedOn,
}: Issue): IssueValues => ({ kind, severity, text, clientWords, cause, remedy, owner, raisedOn });

/** Whether more than the short part was filled in: then the rest stands open. */
export const hasIssueMore = ({ cause, owner }: IssueValues): boolean =>
  [cause, owner].some((text) => text.trim() !== '');
