import type { WriteResult } from '@/lib/app/writer';
import { recordId } from '@/lib/domain/record';
import type { RecordKind, RecordOf } from '@/lib/domain/record-kind';
import { StorageError } from '@/lib/domain/storage-error';
import { ValidationError } from '@/lib/domain/validation-error';
import type { Store } from '../create-store';
import { inTransaction } from '../in-transaction';
import { loadLookalikeKeys, noLookalikeKeys } from '../load-lookalike-keys';
import { type HistoryAction, metaKey, type WriteTransaction } from '../schema';
import { firstAnswer } from './first-answer';
import { type Fate, writeRecord } from './write-record';

/** One command while it runs, inside its transaction. */
export interface Session {
  readonly transaction: WriteTransaction;
  /** The present moment, ISO 8601 in UTC. */
  readonly at: string;
  /** Writes the successor of `before` with its history row and returns the new version. `content` needs no bookkeeping. */
  write<K extends RecordKind>(kind: K, content: object, before: RecordOf<K> | null, fate?: Fate): Promise<number>;
}

export interface Command {
  readonly commandId: string;
  readonly action: HistoryAction;
  /** The record whose version is the answer. */
  readonly answer: { readonly kind: RecordKind; readonly id: string };
  /** The kinds it reads or writes. */
  readonly kinds: readonly RecordKind[];
  readonly writesClients?: boolean;
}

/**
 * Runs `work` once per command id, in one transaction with the history and the Lamport counter. A repeated command writes
 * nothing and answers with the version that it wrote the first time.
 * The answer is given after the disk has the transaction. Errors: `StorageError`, `ValidationError`; nothing is written then.
 */
export async function runCommand(
  store: Store,
  command: Command,
  work: (session: Session) => Promise<WriteResult>,
): Promise<WriteResult> {
  const { commandId, action, kinds } = command;
  if (!recordId.safeParse(commandId).success) throw new ValidationError([{ path: 'commandId', problem: 'invalid' }]);
  // Before the transaction begins: awaiting an import would end it.
  const lookalikeKeys = command.writesClients ? await loadLookalikeKeys() : noLookalikeKeys;
  return store.use((database) =>
    inTransaction(database, [...kinds, 'history', 'meta'], 'strict', async (transaction) => {
      const repeated = await firstAnswer(transaction, command);
      if (repeated !== null) return repeated;
      const meta = await transaction.objectStore('meta').get(metaKey);
      if (meta === undefined) throw new StorageError('absent');
      const stamp = { commandId, action, at: store.now(), counter: meta.counter + 1, deviceId: meta.deviceId };
      let written = 0;
      const result = await work({
        transaction,
        at: stamp.at,
        async write(kind, content, before, fate = 'lives') {
          const { version } = await writeRecord(transaction, lookalikeKeys, stamp, { kind, content, before, fate });
          meta.living += Number(fate === 'lives') - Number(before !== null && before.deletedAt === null);
          written += 1;
          return version;
        },
      });
      if (written > 0) await transaction.objectStore('meta').put({ ...meta, counter: stamp.counter }, metaKey);
      return result;
    }),
  );
}
