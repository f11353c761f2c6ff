import { type RecordKind, recordKinds } from '@/lib/domain/record-kind';
import type { Store } from '../create-store';
import { inRead } from './in-read';

/**
 * How many records of each kind there are, tombstones too, as in a backup. For the book only: half a second per million
 * rows. Errors: `StorageError`.
 */
export function countRecords(store: Store): Promise<Readonly<Record<RecordKind, number>>> {
  return inRead(store, recordKinds, async (transaction) => {
    const counts = await Promise.all(
      recordKinds.map(async (kind) => [kind, await transaction.objectStore(kind).count()] as const),
    );
    return Object.fromEntries(counts) as Record<RecordKind, number>;
  });
}
