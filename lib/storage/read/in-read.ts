import type { Store } from '../create-store';
import type { ReadTransaction, StoreName } from '../schema';

/** Runs `work` in one read transaction, so that all of an answer is of one moment. */
export function inRead<T>(
  store: Store,
  names: readonly StoreName[],
  work: (transaction: ReadTransaction) => Promise<T>,
): Promise<T> {
  return store.use((database) => work(database.transaction([...names], 'readonly')));
}
