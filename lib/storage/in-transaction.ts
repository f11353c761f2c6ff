import { unwrap } from 'idb';
import type { Connection, StoreName, WriteTransaction } from './schema';

/**
 * Runs `work` in one read-write transaction and returns its value after the transaction completed.
 * Any throw aborts the whole. What is thrown is the reason (a full disk), not the AbortError that follows from it.
 * `strict` waits until the disk has it: for what a person entered.
 */
export async function inTransaction<T>(
  database: Connection,
  stores: readonly StoreName[],
  durability: 'strict' | 'relaxed',
  work: (transaction: WriteTransaction) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction([...stores], 'readwrite', { durability });
  transaction.done.catch(() => {});
  const end = endOf(unwrap(transaction));
  let value: T;
  try {
    value = await work(transaction);
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It is over already: the error below says why.
    }
    throw (await end) ?? error;
  }
  const failure = await end;
  if (failure !== null) throw failure;
  return value;
}

/** Null when the transaction completed or was aborted by us; else the browser's reason. */
function endOf(transaction: IDBTransaction): Promise<DOMException | null> {
  return new Promise((resolve) => {
    transaction.addEventListener('complete', () => resolve(null));
    transaction.addEventListener('abort', () => resolve(transaction.error));
  });
}
