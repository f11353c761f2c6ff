import { expect, test } from '@playwright/test';
import { gmailMailbox } from '../../scripts/demo/mailbox.ts';
import { cutOver } from '../../scripts/demo/northwind-threads.ts';
import { readSidebar } from '../../scripts/demo/read-sidebar.ts';
import { openMailbox } from '../helpers/open-mailbox';

test('a page whose markup has changed is still read, and what needed a second way is recorded', async () => {
  const mailbox = await openMailbox({ alter: (html) => html.replaceAll('gridcell', 'cell') });
  try {
    const { page } = await mailbox.openTab(gmailMailbox);
    await gmailMailbox.open(page, cutOver);
    const shown = await readSidebar(page, gmailMailbox.threadId(cutOver));
    expect(shown.lines).toContain('Northwind Traders');
    const book = await mailbox.openBook('#reading');
    await expect.poll(() => book.evaluate(countedParts), { timeout: 20_000 }).toContain('gmail.sender:1');
  } finally {
    await mailbox.close();
  }
});

/** Runs in the book: the parts on record, read past the product's code. */
async function countedParts(): Promise<string[]> {
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await answer(indexedDB.open('kept'));
  const rows = await answer<{ part: string }[]>(database.transaction('health').objectStore('health').getAll());
  database.close();
  return rows.map(({ part }) => part);
}
