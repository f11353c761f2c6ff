import * as z from 'zod/mini';
import { calendarDay } from './calendar-day';
import { evidence } from './evidence';
import { longText, recordBase, recordId, shortText } from './record';

export const issueKind = z.enum(['complaint', 'problem']);
export type IssueKind = z.infer<typeof issueKind>;

export const issueSeverity = z.enum(['low', 'medium', 'high']);
export type IssueSeverity = z.infer<typeof issueSeverity>;

/** `fed-back`: the client was told what was done. Source: product words, "recorded, analysed, resolved, fed back". */
export const issueState = z.enum(['recorded', 'analysed', 'resolved', 'fed-back', 'withdrawn']);
export type IssueState = z.infer<typeof issueState>;

/** A problem or a complaint of a client. */
export const issue = z.strictObject({
  ...recordBase,
  clientId: recordId,
  engagementId: z.nullable(recordId),
  kind: issueKind,
  severity: issueSeverity,
  /** What is wrong, in the user's words. */
  text: longText.check(z.minLength(1)),
  clientWords: longText,
  /** Why it happened, once analysed. */
  cause: longText,
  /** What is or was done about it. */
  remedy: longText,
  owner: shortText,
  raisedOn: calendarDay,
  state: issueState,
  /** The day on which the present state began. */
  stateSince: calendarDay,
  evidence: z.nullable(evidence),
});
export type Issue = z.infer<typeof issue>;
