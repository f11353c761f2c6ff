import type { ChangeRequest, ChangeRequestState } from '@/lib/domain/change-request';
import type { Evidence } from '@/lib/domain/evidence';
import type { Issue, IssueState } from '@/lib/domain/issue';
import type { WriteOutcome } from './write-outcome';

/** One step in the life of a change. Days are calendar days in the user's zone. */
export interface ChangeStep {
  readonly state: ChangeRequestState;
  readonly on: string;
  /** Only for `deferred`. */
  readonly until: string | null;
  /** The client's own reply, for a decision. */
  readonly evidence: Evidence | null;
}

export interface IssueStep {
  readonly state: IssueState;
  readonly on: string;
}

export type OnAdvanceChange = (change: ChangeRequest, step: ChangeStep) => Promise<WriteOutcome>;
export type OnAdvanceIssue = (issue: Issue, step: IssueStep) => Promise<WriteOutcome>;
