import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { aBackup } from '../helpers/a-backup';
import { aGmailThread } from '../helpers/a-gmail-thread';
import { linkedFrame, openMailTab } from '../helpers/mail-tab';
import { dueRecords, gmailLink } from '../helpers/reminder-tab';
import { restoreInBook } from '../helpers/restore-in-book';

const open = async (options: Parameters<typeof openMailTab>[0] = {}) => {
  const tab = await openMailTab({ address: 'about:blank', ...options });
  const { page, extensionId } = tab;
  const show = async (file: string): Promise<void> => {
    await page.goto(`chrome-extension://${extensionId}/${file}`);
  };
  await show('book.html#backup');
  await restoreInBook(page, aBackup(dueRecords()));
  await show('popup.html');
  return { ...tab, show };
};

test('lists what is late or due today of all clients, ours before theirs', async () => {
  const { page, close } = await open();
  const rows = page.getByRole('listitem');
  await expect(rows).toHaveText(['Promise late2 d late蓝海科技2 Mar email', 'Promise nowtodayNorthwind']);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '蓝海科技' })).toBeFocused();
  for (const _ of ['mail', 'second client', 'fold']) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(rows.last()).toHaveText('Send the logotodayNorthwind');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
  await close();
});

test('leads to the client on the full page', async () => {
  const { context, page, close } = await open();
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: '蓝海科技' }).click();
  const book = await opened;
  await book.waitForURL(/book\.html#clients\/client-lanhai$/);
  await expect(book.getByLabel('Name', { exact: true }).first()).toHaveValue('蓝海科技');
  await close();
});

test('leads to the mail: in the tab of that mailbox, or in a new one', async () => {
  const html = `<!doctype html><title>Mail</title><body>${aGmailThread({ id: '17c0ffee00000001', sender: 'ana@northwind.example' })}</body>`;
  const { context, page, close } = await open({ html });
  const source = page.getByRole('button', { name: '2 Mar email' });
  const opened = context.waitForEvent('page');
  await source.click();
  const mail = await opened;
  await mail.waitForURL(gmailLink);
  await linkedFrame(mail);

  await mail.evaluate(() => {
    location.hash = '#inbox';
  });
  await mail.waitForURL(/#inbox$/);
  await page.bringToFront();
  const tabs = context.pages().length;
  await source.click();
  await mail.waitForURL(gmailLink);
  await expect.poll(() => mail.evaluate(() => document.visibilityState)).toBe('visible');
  expect(context.pages()).toHaveLength(tabs);
  await close();
});

test('on a free day it says what comes next', async () => {
  const { page, show, close } = await open();
  await show('book.html#backup');
  const { client, commitment } = dueRecords();
  await restoreInBook(page, aBackup({ client, commitment: commitment.filter(({ id }) => id === 'p-next') }));
  await show('popup.html');
  await expect(page.getByText('Nothing you promised is late or due today.')).toBeVisible();
  await expect(page.getByText(/^Next: 1 promise on /)).toBeVisible();
  await close();
});
