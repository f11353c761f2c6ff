import type { ForgetDrafts } from '@/lib/app/forget-old-drafts';
import type { Store } from '../create-store';
import { inTransaction } from '../in-transaction';
import { startingWithText } from '../read/ranges';

/** Removes the texts kept under keys that begin so, and last touched before a moment (ISO 8601 in UTC). Errors: `StorageError`. */
export const forgetDrafts = (store: Store, { prefix, before }: Parameters<ForgetDrafts>[0]): Promise<void> =>
  store.use((database) =>
    inTransaction(database, ['drafts'], 'relaxed', async (transaction) => {
      let row = await transaction.objectStore('drafts').openCursor(startingWithText(prefix));
      while (row !== null) {
        if (row.value.at < before) await row.delete();
        row = await row.continue();
      }
    }),
  );
