import { unwrap } from 'idb';
import { type RecordKind, recordKinds } from '@/lib/domain/record-kind';
import { StorageError } from '@/lib/domain/storage-error';
import type { Store } from '../create-store';
import { inTransaction } from '../in-transaction';
import { makeRow } from '../index-keys/make-row';
import { loadLookalikeKeys } from '../load-lookalike-keys';
import { metaKey, type WriteTransaction } from '../schema';
import type { BackupContent } from './backup-format';
import { putAll } from './put-all';

export interface RestoreOptions {
  /** Aborting takes everything back. */
  readonly signal?: AbortSignal;
  /** Called about every thousand rows; history counts as rows. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Replaces all records and their history by those of a checked backup, in one transaction: any failure leaves every byte as
 * it was. Drafts, page health and the store's own identity stay. Errors: `StorageError`; an `AbortError` when aborted.
 */
export async function restoreBackup(
  store: Store,
  { records, history }: BackupContent,
  { signal, onProgress }: RestoreOptions = {},
): Promise<void> {
  const lookalikeKeys = await loadLookalikeKeys();
  const all = recordKinds.flatMap<{ counter: number; deletedAt: string | null }>((kind) => records[kind]);
  const total = all.length + history.length;
  let done = 0;
  const step = (rows: number) => {
    signal?.throwIfAborted();
    done += rows;
    onProgress?.(done, total);
  };

  async function fill(transaction: WriteTransaction): Promise<void> {
    done = 0;
    await Promise.all([...recordKinds, 'history' as const].map((name) => transaction.objectStore(name).clear()));
    for (const kind of recordKinds) await fillKind(transaction, kind);
    await putAll(unwrap(transaction.objectStore('history')), history, (row) => row, step);
    const meta = await transaction.objectStore('meta').get(metaKey);
    if (meta === undefined) throw new StorageError('absent');
    const counter = all.reduce((highest, record) => Math.max(highest, record.counter), meta.counter);
    const living = all.filter(({ deletedAt }) => deletedAt === null).length;
    await transaction.objectStore('meta').put({ ...meta, counter, living }, metaKey);
  }

  function fillKind<K extends RecordKind>(transaction: WriteTransaction, kind: K): Promise<void> {
    const target = unwrap(transaction.objectStore(kind));
    return putAll(target, records[kind], (record) => makeRow<K>(kind, record, lookalikeKeys), step);
  }

  try {
    await store.use(async (database) => {
      signal?.throwIfAborted();
      await inTransaction(database, [...recordKinds, 'history', 'meta'], 'strict', fill);
    });
  } catch (error) {
    throw signal?.aborted ? signal.reason : error;
  }
}
