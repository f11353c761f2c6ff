import { rmSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { todayHere } from '../../scripts/demo/demo-day.ts';
import { fireAlarm, pressNotification } from '../helpers/ask-worker';
import { openBook } from '../helpers/open-book';
import { badge, badgeColour, badgeTitle, keep, look, notifications, openDueBook } from '../helpers/reminder-tab';
import { stopWorker } from '../helpers/stop-worker';
import { withNotifications } from '../helpers/with-notifications';

/** The browser's API inside the pages that are driven here. */
declare const chrome: {
  action: { setBadgeText(of: object): Promise<void> };
  alarms: {
    create(name: string, at: object): Promise<void>;
    getAll(): Promise<{ name: string; scheduledTime: number }[]>;
  };
  notifications: { clear(id: string): Promise<void> };
  permissions: { request(asked: object): Promise<boolean> };
  storage: { local: { set(items: object): Promise<void>; get(key: string): Promise<Record<string, unknown>> } };
};

const late = [0xb3, 0x26, 0x1e, 255];
const calm = [0x1f, 0x5f, 0x4a, 255];

test('the number on the toolbar follows every write, also of a background that was stopped', async () => {
  const { page, go, close } = await openDueBook();
  await expect.poll(() => badge(page)).toBe('2');
  expect(await badgeTitle(page)).toBe('Kept: 1 promise late, 1 promise due today');
  expect(await badgeColour(page)).toEqual(late);
  await stopWorker(page);
  await keep(page, 'late');
  await expect.poll(() => badge(page)).toBe('1');
  await expect.poll(() => badgeColour(page)).toEqual(calm);
  await keep(page, 'now');
  await expect.poll(() => badge(page)).toBe('');
  expect(await badgeTitle(page)).toBe('Kept');

  // A restore and an erasure run in the page; they too must wake the background.
  await stopWorker(page);
  await go('#erase');
  await page.evaluate(() => chrome.action.setBadgeText({ text: '?' }));
  await page.getByLabel(/^To confirm/).fill('erase');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect.poll(() => badge(page)).toBe('');
  await close();
});

test('the number speaks the language that was chosen, and goes on at midnight and after sleep', async () => {
  const { context, page, close } = await openDueBook();
  await expect.poll(() => badge(page)).toBe('2');
  await page.evaluate(() => chrome.storage.local.set({ preferences: { language: 'zh-CN' } }));
  await look(page);
  await expect.poll(() => badgeTitle(page)).toBe('Kept 诺簿：1 项承诺已逾期，1 项承诺今天到期');
  const [alarm] = await page.evaluate(() => chrome.alarms.getAll());
  expect(new Date(alarm?.scheduledTime ?? 0).getHours()).toBe(0);
  await fireAlarm(context, 26);
  await expect.poll(() => badge(page)).toBe('3');

  // The clock is right again, and the background asleep: the browser's own alarm wakes it.
  await stopWorker(page);
  await page.evaluate(() => chrome.alarms.create('due', { when: Date.now() + 300 }));
  await expect.poll(() => badge(page)).toBe('2');
  await close();
});

const reminders = (page: Page) => page.getByRole('checkbox', { name: 'Notify me once a day' });
const preferencesOf = (page: Page) =>
  page.evaluate(async () => (await chrome.storage.local.get('preferences')).preferences as Record<string, unknown>);

test('the daily summary comes once a day, whatever wakes the background', async () => {
  const extensionDir = withNotifications();
  const { context, page, go, close } = await openDueBook({ extensionDir });
  // Due from midnight on, so that the test may run at any hour.
  await page.evaluate(() => chrome.storage.local.set({ preferences: { reminderHour: 0 } }));
  await go('#settings');
  expect(await notifications(page)).toEqual([]);
  // Not `check`: it stays as it is until the browser has answered.
  await reminders(page).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await expect.poll(() => notifications(page)).toEqual(['due']);

  // Looked at and gone: neither a write nor an alarm nor a start brings another one.
  await page.evaluate(() => chrome.notifications.clear('due'));
  await keep(page, 'now');
  await expect.poll(() => badge(page)).toBe('1');
  await fireAlarm(context, 0);
  await look(page);
  await stopWorker(page);
  await look(page);
  expect(await notifications(page)).toEqual([]);

  // As if that had been yesterday, with the machine asleep since: one, and no more.
  await page.evaluate(() => chrome.storage.local.set({ remindedDays: ['2026-01-01'] }));
  await stopWorker(page);
  await Promise.all([look(page), look(page), look(page)]);
  expect(await notifications(page)).toEqual(['due']);
  expect(await page.evaluate(async () => (await chrome.storage.local.get('remindedDays')).remindedDays)).toEqual([
    '2026-01-01',
    todayHere(),
  ]);

  // A press on it opens what it tells of.
  const opened = context.waitForEvent('page');
  await pressNotification(context);
  await expect((await opened).getByRole('heading', { name: 'Late and due today' })).toBeVisible();
  await expect.poll(() => notifications(page)).toEqual([]);
  await close();
  rmSync(extensionDir, { recursive: true, force: true });
});

test('without the permission reminders stay off, and say so', async () => {
  const { page, go, close } = await openBook();
  await page.addInitScript(() => {
    const refuse = async (): Promise<boolean> => false;
    chrome.permissions.request = refuse;
    const { browser } = globalThis as { browser?: typeof chrome };
    if (browser) browser.permissions.request = refuse;
  });
  await go('#settings');
  await page.reload();
  await reminders(page).click();
  await expect(page.getByText('The browser did not allow notifications, so reminders stay off.')).toBeVisible();
  await expect(reminders(page)).not.toBeChecked();
  expect((await preferencesOf(page))?.reminders).toBeUndefined();

  // Switched on once, and the permission was taken back in the browser's settings since.
  await page.evaluate(() => chrome.storage.local.set({ preferences: { reminders: 'on' } }));
  await look(page);
  await expect.poll(async () => (await preferencesOf(page)).reminders).toBe('taken-back');
  await page.reload();
  await expect(page.getByText('Reminders are off: the browser no longer allows Kept to notify you.')).toBeVisible();
  await expect(reminders(page)).not.toBeChecked();
  await close();
});
