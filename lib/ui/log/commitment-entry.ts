import type { CommitmentEntry } from '@/lib/app/writer';
import type { CommitmentValues } from './commitment-values';

/** What the form around the fields knows of the record. */
type Around = Pick<CommitmentEntry, 'id' | 'expectedVersion' | 'clientId' | 'engagementId' | 'evidence'>;

/** The entry for values that `checkCommitment` accepts. */
export function commitmentEntry(values: CommitmentValues, around: Around): CommitmentEntry {
  const { direction, text, owner, due, note, blockedBy } = values;
  return {
    ...around,
    direction,
    text: text.trim(),
    owner: owner.trim(),
    dueDay: due.day,
    note,
    // Only ours waits for theirs.
    blockedBy: direction === 'ours' ? blockedBy : [],
  };
}
