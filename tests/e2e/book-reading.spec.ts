import { expect, type Page, test } from '@playwright/test';
import { openBook } from '../helpers/open-book';

/** What the background and a failing view would have written. */
async function leaveTraces(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('kept');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const transaction = database.transaction('health', 'readwrite');
    transaction.objectStore('health').put({ day: '2026-11-20', provider: 'gmail', part: 'gmail.body:1', count: 12 });
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
    const { storage } = (
      globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
    ).chrome;
    const stack = 'readThread /content-scripts/gmail.js:1:2';
    await storage.local.set({ errors: [{ at: '2026-11-20T10:00:00.000Z', name: 'TypeError', stack }] });
  });
}

test('what could be read is told in words and can be copied', async () => {
  const { context, page, go, close } = await openBook();
  await leaveTraces(page);
  await go('#reading');
  await page.reload();
  await expect(page.getByRole('heading', { level: 3 })).toContainText('Gmail');
  await expect(page.getByText('Text of the message (body): found another way (no. 2), 12 times')).toBeVisible();
  await expect(page.getByText('readThread /content-scripts/gmail.js:1:2', { exact: true })).toBeVisible();
  const report = page.getByRole('textbox', { name: 'Report' });
  await expect(report).toHaveValue(
    /^Kept \d.*\n\nReading\n2026-11-20 gmail gmail\.body:1 ×12\n\nErrors\n2026-11-20T10/,
  );
  await context.grantPermissions(['clipboard-read']);
  await page.getByRole('button', { name: 'Copy the report' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await report.inputValue());
  await close();
});
