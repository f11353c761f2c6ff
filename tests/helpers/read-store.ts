import type { Page } from '@playwright/test';
import type { Commitment } from '@/lib/domain/commitment';
import type { HistoryRow } from '@/lib/storage/schema';

/** All commitments and all history, read past the product's code. `page` is one of the extension's own. */
export function readStore(page: Page): Promise<{ commitment: Commitment[]; history: HistoryRow[] }> {
  return page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open('kept'));
    const transaction = database.transaction(['commitment', 'history'], 'readonly');
    const [commitment, history] = await Promise.all([
      answer<Commitment[]>(transaction.objectStore('commitment').getAll()),
      answer<HistoryRow[]>(transaction.objectStore('history').getAll()),
    ]);
    database.close();
    return { commitment, history };
  });
}
