import type { Frame, Page } from '@playwright/test';

/** Every row of every object store that the page's origin has, with its key, as JSON: two dumps are equal or data differ. */
export function dumpInPage(page: Page | Frame): Promise<string> {
  return page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open('kept'));
    try {
      const names = [...database.objectStoreNames];
      const transaction = database.transaction(names, 'readonly');
      const rows = names.map(async (name) => {
        const store = transaction.objectStore(name);
        return [name, await answer(store.getAllKeys()), await answer(store.getAll())];
      });
      return JSON.stringify(await Promise.all(rows));
    } finally {
      database.close();
    }
  });
}
