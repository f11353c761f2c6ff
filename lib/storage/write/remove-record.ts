import type { WriteResult, Writer } from '@/lib/app/writer';
import type { Store } from '../create-store';
import { checkVersion } from './check-version';
import { readRecord } from './read-record';
import { runCommand } from './run-command';

/** `Writer.removeRecord`: leaves a tombstone. */
export function removeRecord(store: Store, command: Parameters<Writer['removeRecord']>[0]): Promise<WriteResult> {
  const { commandId, kind, id, expectedVersion } = command;
  return runCommand(store, { commandId, action: 'remove', answer: { kind, id }, kinds: [kind] }, async (session) => {
    const before = await readRecord(session.transaction, kind, id);
    const refusal = checkVersion(before, expectedVersion);
    if (refusal !== null) return refusal;
    if (before === null || before.deletedAt !== null) {
      return { ok: false, reason: 'gone', current: before?.version ?? null };
    }
    return { ok: true, version: await session.write(kind, before, before, 'removed') };
  });
}
