import type { WriteResult, Writer } from '@/lib/app/writer';
import { mostDismissals } from '@/lib/domain/dismissal';
import { dismissOnceMore } from '@/lib/domain/dismissal-life';
import type { Store } from '../create-store';
import { recordOf } from '../record-of';
import { checkVersion } from './check-version';
import { readRecord } from './read-record';
import { runCommand, type Session } from './run-command';

type DismissSuggestion = Parameters<Writer['dismissSuggestion']>[0];

/** A wording that was forgotten begins anew. */
export function dismissSuggestion(store: Store, command: DismissSuggestion): Promise<WriteResult> {
  const { commandId, wording: id, message, sample, expectedVersion } = command;
  const answer = { kind: 'dismissal', id } as const;
  return runCommand(store, { commandId, action: 'dismiss', answer, kinds: ['dismissal'] }, async (session) => {
    const before = await readRecord(session.transaction, 'dismissal', id);
    const refusal = checkVersion(before, expectedVersion);
    if (refusal !== null) return refusal;
    const learnt = dismissOnceMore(before?.deletedAt === null ? before : null, { sample, message });
    const version = await session.write('dismissal', { id, ...learnt }, before);
    await forgetOldest(session, id);
    return { ok: true, version };
  });
}

/** By the same command, so that its undo brings them back. */
async function forgetOldest({ transaction, write }: Session, newest: string): Promise<void> {
  const byMoment = transaction.objectStore('dismissal').index('updated');
  const excess = (await byMoment.count()) - mostDismissals;
  if (excess <= 0) return;
  // One more, because the clock may stand still between two dismissals.
  const oldest = (await byMoment.getAll(null, excess + 1)).filter(({ id }) => id !== newest).slice(0, excess);
  for (const row of oldest) {
    const record = recordOf<'dismissal'>(row);
    await write('dismissal', record, record, 'removed');
  }
}
