import { recordKinds } from '@/lib/domain/record-kind';
import { StorageError } from '@/lib/domain/storage-error';
import type { Store } from '../create-store';
import { inTransaction } from '../in-transaction';
import { metaKey } from '../schema';

/**
 * Removes every record, tombstone, history row, draft and count of page health, in one transaction. Only the store's own
 * identity stays, by which the views know each other. Errors: `StorageError`; nothing is removed then.
 */
export async function eraseAll(store: Store): Promise<void> {
  const emptied = [...recordKinds, 'history', 'drafts', 'health'] as const;
  await store.use((database) =>
    inTransaction(database, [...emptied, 'meta'], 'strict', async (transaction) => {
      await Promise.all(emptied.map((name) => transaction.objectStore(name).clear()));
      const meta = await transaction.objectStore('meta').get(metaKey);
      if (meta === undefined) throw new StorageError('absent');
      await transaction.objectStore('meta').put({ ...meta, living: 0 }, metaKey);
    }),
  );
}
