import type { ChangeEntry, CommitmentEntry, IssueEntry } from '@/lib/app/writer';
import type { ChangeRequest } from '@/lib/domain/change-request';
import type { Commitment } from '@/lib/domain/commitment';
import type { Issue } from '@/lib/domain/issue';
import { draftOf } from './draft-of';

/** A commitment as its form hands it over. */
export function commitmentEntryOf(commitment: Commitment, expectedVersion: number): CommitmentEntry {
  const { state, settledOn, missReason, renegotiations, keptEvidence, ...entry } = draftOf(commitment, expectedVersion);
  return entry;
}

/** A change request as its form hands it over. */
export function changeEntryOf(change: ChangeRequest, expectedVersion: number): ChangeEntry {
  const { stateSince, deferredUntil, decisionEvidence, ...entry } = draftOf(change, expectedVersion);
  return entry;
}

/** An issue as its form hands it over. */
export function issueEntryOf(issue: Issue, expectedVersion: number): IssueEntry {
  const { state, stateSince, ...entry } = draftOf(issue, expectedVersion);
  return entry;
}
