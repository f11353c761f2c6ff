import type { RecordKind } from '@/lib/domain/record-kind';
import type { Row } from '@/lib/storage/schema';

export type SomeRow = { readonly kind: RecordKind; readonly row: Row<RecordKind> };

const batch = 10_000;

export function openRaw(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function putBatch(database: IDBDatabase, rows: readonly SomeRow[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const stores = [...new Set(rows.map(({ kind }) => kind))];
    const transaction = database.transaction(stores, 'readwrite', { durability: 'relaxed' });
    for (const { kind, row } of rows) transaction.objectStore(kind).put(row);
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

/** Raw IndexedDB at its best: relaxed durability, 10,000 rows a transaction, nothing checked. */
export async function putRows(database: IDBDatabase, rows: Iterable<SomeRow>): Promise<number> {
  let pending: SomeRow[] = [];
  let written = 0;
  for (const row of rows) {
    pending.push(row);
    if (pending.length < batch) continue;
    await putBatch(database, pending);
    written += pending.length;
    pending = [];
  }
  if (pending.length > 0) await putBatch(database, pending);
  return written + pending.length;
}
