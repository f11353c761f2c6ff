import type { Store } from '@/lib/storage/create-store';
import { storeNames } from '@/lib/storage/schema';

/** All rows of all stores with their keys, to compare what was with what is. */
export async function dumpDatabase(store: Store): Promise<unknown> {
  return store.use(async (database) => {
    const transaction = database.transaction([...storeNames], 'readonly');
    return Promise.all(
      storeNames.map(async (name) => {
        const rows = transaction.objectStore(name);
        return [name, ...(await Promise.all([rows.getAllKeys(), rows.getAll()]))];
      }),
    );
  });
}
