import { IDBFactory } from 'fake-indexeddb';

/** An IndexedDB without databases, for one test. */
export function freshIndexedDb(): void {
  globalThis.indexedDB = new IDBFactory();
}
