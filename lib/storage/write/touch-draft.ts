import type { Store } from '../create-store';
import { inTransaction } from '../in-transaction';

/** `Writer.touchDraft`. */
export const touchDraft = (store: Store, key: string): Promise<boolean> =>
  store.use((database) =>
    inTransaction(database, ['drafts'], 'relaxed', async (transaction) => {
      const drafts = transaction.objectStore('drafts');
      const kept = await drafts.get(key);
      if (kept === undefined) return false;
      await drafts.put({ ...kept, at: store.now() });
      return true;
    }),
  );
