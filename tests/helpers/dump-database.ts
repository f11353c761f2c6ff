import type { Store } from '@/lib/storage/create-store';
import { storeNames } from '@/lib/storage/schema';

/** All rows of all stores with their keys, to compare what was with what is. */
export async function dumpDatabase(store: Store): Promise<unknown> {
  return store.use(async (database) => {
    const stores = storeNames.map(async (name) => [name, await database.getAllKeys(name), await database.getAll(name)]);
    return Promise.all(stores);
  });
}
