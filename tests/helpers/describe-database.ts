export interface StoreShape {
  readonly keyPath: string | string[] | null;
  readonly indexes: Readonly<Record<string, { readonly keyPath: string | string[]; readonly multiEntry: boolean }>>;
}

/** Shape of the stores and indexes of an open database, by name. */
export function describeDatabase(database: IDBDatabase): Record<string, StoreShape> {
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names, 'readonly');
  return Object.fromEntries(names.map((name) => [name, describeStore(transaction.objectStore(name))]));
}

function describeStore(store: IDBObjectStore): StoreShape {
  const indexes = [...store.indexNames].map((name) => {
    const { keyPath, multiEntry } = store.index(name);
    return [name, { keyPath, multiEntry }];
  });
  return { keyPath: store.keyPath as StoreShape['keyPath'], indexes: Object.fromEntries(indexes) };
}
