import type { ChangeEntry, Draft, IssueEntry, WriteResult } from '@/lib/app/writer';
import type { SatisfactionResponse } from '@/lib/domain/satisfaction';
import type { ShortKindName } from '@/lib/ui/short/short-kind';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import type { Notices } from './notices';
import type { SidebarPorts } from './sidebar-ports';
import { outcomeOf } from './write-outcome-of';

/** Logs or edits a change, an answer or an issue; each says what was done, with its undo. */
export interface ShortWrites {
  readonly saveChange: (entry: ChangeEntry) => Promise<WriteOutcome>;
  /** `subject`: the answer in words, for the notice. */
  readonly saveSatisfaction: (draft: Draft<SatisfactionResponse>, subject: string) => Promise<WriteOutcome>;
  readonly saveIssue: (entry: IssueEntry) => Promise<WriteOutcome>;
}

interface Saved {
  readonly id: string;
  readonly expectedVersion: number;
}

export function createShortWrites(
  { writer, newId }: Pick<SidebarPorts, 'writer' | 'newId'>,
  { notices, refresh }: { readonly notices: Notices; readonly refresh: () => Promise<void> },
): ShortWrites {
  const run = async (
    write: Promise<WriteResult>,
    kind: ShortKindName,
    { id, expectedVersion }: Saved,
    subject: string,
  ): Promise<WriteOutcome> => {
    const { version, ...outcome } = await outcomeOf(write);
    if (outcome.kind === 'saved' && version !== undefined) {
      const key = expectedVersion === 0 ? 'done_logged' : 'done_edited';
      const record = expectedVersion === 0 ? { of: kind, id } : null;
      notices.say({ key, subject, undo: { kind, id, version }, record });
    }
    if (outcome.kind !== 'failed') void refresh();
    return outcome;
  };
  return {
    saveChange: (change) =>
      run(writer.saveChangeRequest({ commandId: newId(), change }), 'changeRequest', change, change.title),
    saveSatisfaction: (response, subject) =>
      run(writer.saveSatisfaction({ commandId: newId(), response }), 'satisfaction', response, subject),
    saveIssue: (issue) => run(writer.saveIssue({ commandId: newId(), issue }), 'issue', issue, issue.text),
  };
}
