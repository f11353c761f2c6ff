import { type RecordKind, recordKinds } from '@/lib/domain/record-kind';
import type { Store } from '../create-store';
import { inRead } from '../read/in-read';
import { recordOf } from '../record-of';
import type { HistoryRow, ReadTransaction, Row } from '../schema';
import { backupFormat, backupVersion } from './backup-format';

const batch = 1000;

/**
 * All records, tombstones and history as one JSON text in pieces, for `new Blob(pieces)`. One read transaction: what it
 * holds is of one moment. Errors: `StorageError`; an `AbortError` when `signal` aborts.
 */
export async function exportBackup(store: Store, signal?: AbortSignal): Promise<string[]> {
  const head = { format: backupFormat, version: backupVersion, exportedAt: store.now() };
  let pieces: string[] = [];
  try {
    await inRead(store, [...recordKinds, 'history'], async (transaction) => {
      // Anew, should the connection die and the store run this again.
      pieces = [`${JSON.stringify(head).slice(0, -1)},"records":{`];
      for (const [at, kind] of recordKinds.entries()) {
        pieces.push(`${at === 0 ? '' : ','}"${kind}":[`);
        await addKind(transaction, kind);
        pieces.push(']');
      }
      pieces.push('},"history":[');
      await addHistory(transaction);
      pieces.push(']}\n');
    });
  } catch (error) {
    throw signal?.aborted ? signal.reason : error;
  }
  return pieces;

  function addKind<K extends RecordKind>(transaction: ReadTransaction, kind: K): Promise<void> {
    const target = transaction.objectStore(kind);
    return addRows<Row<K>>(
      (last) => target.getAll(last && IDBKeyRange.lowerBound(last.id, true), batch) as Promise<Row<K>[]>,
      (row) => recordOf<K>(row),
    );
  }

  function addHistory(transaction: ReadTransaction): Promise<void> {
    const target = transaction.objectStore('history');
    return addRows<HistoryRow>(
      (last) => target.getAll(last && IDBKeyRange.lowerBound([last.kind, last.id, last.version], true), batch),
      (row) => row,
    );
  }

  /** One row a line, so that people can read and compare files. */
  async function addRows<R>(next: (last: R | null) => Promise<R[]>, clean: (row: R) => object): Promise<void> {
    let rows = await next(null);
    for (let start = '\n'; rows.length > 0; start = ',\n') {
      signal?.throwIfAborted();
      pieces.push(start + rows.map((row) => JSON.stringify(clean(row))).join(',\n'));
      const last = rows.at(-1);
      rows = last === undefined || rows.length < batch ? [] : await next(last);
    }
  }
}
