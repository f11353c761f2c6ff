import type { CommitmentEntry, WriteResult } from '@/lib/app/writer';
import type { Commitment } from '@/lib/domain/commitment';
import type { RemovableKind } from '@/lib/domain/removable-kind';
import type { MessageKey } from '@/lib/ui/catalogue/messages';
import type { Move } from '@/lib/ui/record/move-entry';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import type { Notices } from './notices';
import type { SidebarPorts } from './sidebar-ports';
import { outcomeOf } from './write-outcome-of';

/** A record as its page or row saw it. */
interface Seen {
  readonly id: string;
  readonly version: number;
}

/** The steps in the life of a record that its page takes; each says what was done, with its undo. */
export interface RecordWrites {
  /** Logs a commitment, or edits one; one that was deleted comes back when none is expected. */
  readonly saveCommitment: (entry: CommitmentEntry) => Promise<WriteOutcome>;
  readonly move: (commitment: Commitment, move: Move) => Promise<WriteOutcome>;
  readonly reopen: (commitment: Commitment) => Promise<WriteOutcome>;
  readonly remove: (kind: RemovableKind, record: Seen, text: string) => Promise<WriteOutcome>;
  /** Takes back the last write of a record, such as its deletion. */
  readonly takeBack: (kind: RemovableKind, record: Seen, text: string) => Promise<WriteOutcome>;
}

/** How a notice names what was written. */
interface Said {
  readonly kind: RemovableKind;
  readonly id: string;
  readonly key: MessageKey;
  readonly subject: string;
}

export function createRecordWrites(
  { writer, newId }: Pick<SidebarPorts, 'writer' | 'newId'>,
  { notices, refresh }: { readonly notices: Notices; readonly refresh: () => Promise<void> },
): RecordWrites {
  const run = async (write: Promise<WriteResult>, { kind, id, key, subject }: Said): Promise<WriteOutcome> => {
    const { version, ...outcome } = await outcomeOf(write);
    if (outcome.kind === 'saved' && version !== undefined) {
      const record = key === 'done_logged' && kind === 'commitment' ? { of: kind, id } : null;
      notices.say({ key, subject, undo: { kind, id, version }, record });
    }
    if (outcome.kind !== 'failed') void refresh();
    return outcome;
  };
  const stepOf = ({ id, version: expectedVersion }: Seen) => ({ commandId: newId(), id, expectedVersion });
  /** Steps without a form of their own, which would say why nothing was written. */
  const orSay = async (writing: Promise<WriteOutcome>): Promise<WriteOutcome> => {
    const outcome = await writing;
    if (outcome.kind !== 'saved') notices.fail(outcome);
    return outcome;
  };
  return {
    saveCommitment: (entry) =>
      run(writer.saveCommitment({ commandId: newId(), commitment: entry }), {
        kind: 'commitment',
        id: entry.id,
        key: entry.expectedVersion === 0 ? 'done_logged' : 'done_edited',
        subject: entry.text,
      }),
    move: (commitment, move) =>
      run(writer.renegotiateCommitment({ ...stepOf(commitment), move }), {
        kind: 'commitment',
        id: commitment.id,
        key: 'done_moved',
        subject: commitment.text,
      }),
    reopen: (commitment) => {
      const said = { kind: 'commitment', id: commitment.id, key: 'done_reopened', subject: commitment.text } as const;
      return orSay(run(writer.reopenCommitment(stepOf(commitment)), said));
    },
    remove: (kind, record, text) => {
      const said = { kind, id: record.id, key: 'done_removed', subject: text } as const;
      return orSay(run(writer.removeRecord({ ...stepOf(record), kind }), said));
    },
    takeBack: (kind, record, text) => {
      const said = { kind, id: record.id, key: 'done_undone', subject: text } as const;
      return orSay(run(writer.undo({ ...stepOf(record), kind }), said));
    },
  };
}
