import type { Store } from './create-store';
import { inTransaction } from './in-transaction';
import { metaKey, storeNames } from './schema';

/** Erases every record, the history, drafts and page health, in one transaction. Identity and counter of the store stay. */
export function eraseAll(store: Store): Promise<void> {
  return store.use((database) =>
    inTransaction(database, storeNames, 'strict', async (transaction) => {
      const meta = await transaction.objectStore('meta').get(metaKey);
      await Promise.all(
        storeNames.filter((name) => name !== 'meta').map((name) => transaction.objectStore(name).clear()),
      );
      if (meta !== undefined) await transaction.objectStore('meta').put({ ...meta, living: 0 }, metaKey);
    }),
  );
}
