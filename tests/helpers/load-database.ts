import 'fake-indexeddb/auto';
import type { StoreShape } from './describe-database';

/** A database as a released version left it. */
export interface ExampleDatabase {
  readonly version: number;
  readonly stores: Readonly<Record<string, StoreShape & { readonly rows: readonly [IDBValidKey, unknown][] }>>;
}

/** Makes the database `kept` as the example says, without any code of the product. */
export function loadDatabase({ version, stores }: ExampleDatabase): Promise<void> {
  const request = indexedDB.open('kept', version);
  request.onupgradeneeded = () => {
    for (const [name, { keyPath, indexes, rows }] of Object.entries(stores)) {
      const store = request.result.createObjectStore(name, { keyPath });
      for (const [index, shape] of Object.entries(indexes)) store.createIndex(index, shape.keyPath, shape);
      for (const [key, row] of rows) store.put(row, keyPath === null ? key : undefined);
    }
  };
  return new Promise((resolve, reject) => {
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}
