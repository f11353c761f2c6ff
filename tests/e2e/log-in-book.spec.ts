import { expect, test } from '@playwright/test';
import { openMailbox } from '../helpers/open-mailbox';
import { readStore } from '../helpers/read-store';

test('words of another page are logged in the book, with the page as their source', async () => {
  const { openBook, close } = await openMailbox();
  const book = await openBook();
  const start = {
    as: 'commitment',
    quote: 'We will call the carrier tomorrow.',
    cut: false,
    messageId: null,
    offer: null,
    page: { title: 'Project chat', link: 'https://chat.example/1' },
  };
  await book.evaluate(async (text) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('kept');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = database.transaction('drafts', 'readwrite');
    transaction.objectStore('drafts').put({ key: 'log-start chat', text, at: '2026-01-01T00:00:00.000Z' });
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
    location.hash = '#log/chat';
  }, JSON.stringify(start));
  const what = book.getByLabel('What', { exact: true });
  await expect(what).toHaveValue('Call the carrier tomorrow');
  await expect(what).toBeFocused();
  await expect(book.getByRole('region', { name: 'Where it comes from' })).toContainText('Project chat');
  await what.press('Escape');
  await book.getByRole('button', { name: 'Go on' }).press('Enter');
  await expect(what).toBeFocused();
  await book.getByLabel('Client', { exact: true }).fill('north');
  await book.getByRole('button', { name: /Northwind Traders/ }).press('Enter');
  await what.press('Enter');
  await expect(book.getByText('Logged: Call the carrier tomorrow')).toBeVisible();
  const { commitment } = await readStore(book);
  expect(commitment.filter(({ text: logged }) => logged === 'Call the carrier tomorrow')).toMatchObject([
    { dueDay: null, evidence: { provider: null, subject: 'Project chat', link: 'https://chat.example/1' } },
  ]);
  await book.reload();
  await expect(book.getByRole('alert')).toContainText('There is nothing to log here any more');
  await close();
});
