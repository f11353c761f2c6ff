import type { Page } from '@playwright/test';
import type { Commitment } from '@/lib/domain/commitment';
import type { Issue } from '@/lib/domain/issue';
import type { SatisfactionResponse } from '@/lib/domain/satisfaction';
import type { Touchpoint } from '@/lib/domain/touchpoint';
import type { HistoryRow } from '@/lib/storage/schema';

interface Stored {
  readonly commitment: Commitment[];
  readonly touchpoint: Touchpoint[];
  readonly satisfaction: SatisfactionResponse[];
  readonly issue: Issue[];
  readonly history: HistoryRow[];
}

/** All commitments, touchpoints, answers and issues, and all history, read past the product's code. `page` is one of the extension's own. */
export function readStore(page: Page): Promise<Stored> {
  return page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open('kept'));
    const transaction = database.transaction(
      ['commitment', 'touchpoint', 'satisfaction', 'issue', 'history'],
      'readonly',
    );
    const [commitment, touchpoint, satisfaction, issue, history] = await Promise.all([
      answer<Commitment[]>(transaction.objectStore('commitment').getAll()),
      answer<Touchpoint[]>(transaction.objectStore('touchpoint').getAll()),
      answer<SatisfactionResponse[]>(transaction.objectStore('satisfaction').getAll()),
      answer<Issue[]>(transaction.objectStore('issue').getAll()),
      answer<HistoryRow[]>(transaction.objectStore('history').getAll()),
    ]);
    database.close();
    return { commitment, touchpoint, satisfaction, issue, history };
  });
}
