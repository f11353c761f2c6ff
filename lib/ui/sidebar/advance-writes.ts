import type { OnAdvanceChange, OnAdvanceIssue } from '@/lib/ui/advance';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import type { Notices } from './notices';
import type { SidebarPorts } from './sidebar-ports';
import type { UndoStep } from './sidebar-state';
import { outcomeOf } from './write-outcome-of';

export interface AdvanceWrites {
  readonly advanceChange: OnAdvanceChange;
  readonly advanceIssue: OnAdvanceIssue;
}

/** Takes changes and issues a step further, and says so with an undo. */
export function createAdvanceWrites(
  { writer, newId }: Pick<SidebarPorts, 'writer' | 'newId'>,
  { notices, refresh }: { readonly notices: Notices; readonly refresh: () => Promise<void> },
): AdvanceWrites {
  const tell = (outcome: WriteOutcome & { version?: number }, subject: string, step: UndoStep): WriteOutcome => {
    const undo = { ...step, version: outcome.version ?? step.version + 1 };
    if (outcome.kind === 'saved') notices.say({ key: 'done_advanced', subject, undo });
    else if (outcome.kind === 'conflict' || outcome.kind === 'gone') notices.fail(outcome);
    if (outcome.kind !== 'failed') void refresh();
    return outcome;
  };
  return {
    advanceChange: async ({ id, version: expectedVersion, title }, step) => {
      const write = writer.advanceChangeRequest({ commandId: newId(), id, expectedVersion, step });
      return tell(await outcomeOf(write), title, { kind: 'changeRequest', id, version: expectedVersion });
    },
    advanceIssue: async ({ id, version: expectedVersion, text }, step) => {
      const write = writer.advanceIssue({ commandId: newId(), id, expectedVersion, step });
      return tell(await outcomeOf(write), text, { kind: 'issue', id, version: expectedVersion });
    },
  };
}
