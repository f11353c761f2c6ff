import { expect, type Frame, type Locator, type Page, test } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { sidebarFrame } from '../../scripts/browser/sidebar-frame.ts';
import { plusDays, todayHere } from '../../scripts/demo/demo-day.ts';
import type { DemoThread } from '../../scripts/demo/demo-thread.ts';
import { gmailMailbox, type Mailbox, outlookMailbox } from '../../scripts/demo/mailbox.ts';
import { ana, maya } from '../../scripts/demo/people.ts';
import { readSidebar } from '../../scripts/demo/read-sidebar.ts';
import { type OpenedMailbox, openMailbox } from '../helpers/open-mailbox';
import { readStore } from '../helpers/read-store';
import { seriousViolations } from '../helpers/sidebar-tab';

/** The browser's API inside the pages that are driven here. */
declare const chrome: Browser;

const theirPromise = 'We will send you the signed plan tomorrow.';
const theirRequest = 'Please confirm the delivery address on Thursday or on Friday.';
const ourPromise = 'I will call the carrier.';

const contract: DemoThread = {
  name: 'contract',
  subject: 'The contract',
  open: 2,
  messages: [
    { from: maya, to: [ana], daysAgo: 2, time: '09:00', paragraphs: ['Hi Ana,', ourPromise, 'Maya'] },
    { from: ana, to: [maya], daysAgo: 1, time: '10:00', paragraphs: ['Hi Maya,', theirPromise, theirRequest, 'Ana'] },
  ],
};

interface Opened extends OpenedMailbox {
  readonly page: Page;
  readonly frame: Frame;
}

/** The thread is open beside its client, and was searched. */
async function openContract(mailbox: Mailbox, options: Parameters<typeof openMailbox>[0] = {}): Promise<Opened> {
  const opened = await openMailbox({ threads: [contract], ...options });
  const { page } = await opened.openTab(mailbox);
  await mailbox.open(page, contract);
  await readSidebar(page, mailbox.threadId(contract));
  return { ...opened, page, frame: await sidebarFrame(page) };
}

/** Marks a sentence of the mail with the mouse and presses the button that comes up. */
async function logMarked(page: Page, sentence: string): Promise<void> {
  await page.getByText(sentence, { exact: true }).first().click({ clickCount: 3 });
  const button = page.locator('kept-log');
  await expect(button).toBeVisible();
  const box = await button.boundingBox();
  if (box === null) throw new Error('no button');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

const text = (frame: Frame): Locator => frame.getByLabel('What', { exact: true });
const row = (frame: Frame, words: string): Locator => frame.getByRole('listitem').filter({ hasText: words });
const found = (frame: Frame, words: string): Locator =>
  frame.getByRole('region', { name: 'In this email' }).getByRole('listitem').filter({ hasText: words });
/** What writes rests until the sidebar was seen for a moment: the keys of a person who is slower need no wait. */
const mayWrite = (frame: Frame, save = 'Save'): Promise<void> =>
  expect(frame.getByRole('button', { name: save, exact: true })).toBeEnabled();
const notice = (frame: Frame): Locator => frame.getByRole('status').filter({ hasText: 'Logged:' });

const yesterday = plusDays(todayHere(), -1);

for (const mailbox of [gmailMailbox, outlookMailbox]) {
  test(`${mailbox.host}: marked words fill the form, and Enter logs them with their mail`, async () => {
    const { page, frame, openBook, close } = await openContract(mailbox);
    await logMarked(page, theirPromise);
    await expect(text(frame)).toBeFocused();
    await expect(text(frame)).toHaveValue('Send you the signed plan tomorrow');
    await expect(frame.getByRole('radio', { name: 'Theirs' })).toBeChecked();
    await expect(frame.getByLabel('Who owes it')).toHaveValue('Ana Ruiz');
    await expect(frame.getByRole('region', { name: 'Where it comes from' })).toContainText(theirPromise);
    expect(await seriousViolations(frame)).toEqual([]);
    await mayWrite(frame);
    await page.keyboard.press('Enter');
    await expect(notice(frame)).toContainText('Logged: Send you the signed plan tomorrow');
    await expect(row(frame, 'Send you the signed plan tomorrow').last()).toBeVisible();
    await expect(found(frame, theirPromise)).toHaveCount(0);

    const { commitment } = await readStore(await openBook());
    const logged = commitment.filter((one) => one.text === 'Send you the signed plan tomorrow');
    expect(logged).toMatchObject([
      {
        direction: 'theirs',
        owner: 'Ana Ruiz',
        // "Tomorrow" of a mail of yesterday.
        dueDay: todayHere(),
        evidence: {
          provider: mailbox.host,
          account: maya.address,
          sender: ana.address,
          subject: contract.subject,
          quote: theirPromise,
          quoteSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
          threadId: mailbox.threadId(contract),
          link: expect.stringMatching(/^https:/),
        },
      },
    ]);
    expect(logged[0]?.evidence?.date).toMatch(new RegExp(`^${yesterday}`));

    // The way back to the mail.
    await mailbox.backToInbox(page);
    await page.goto('about:blank');
    await page.goto(logged[0]?.evidence?.link ?? '');
    const { view } = await readSidebar(page, mailbox.threadId(contract));
    expect(view).toBe('client');
    await close();
  });

  test(`${mailbox.host}: a found sentence is logged by its key, taken back, and logged again through the form`, async () => {
    const { frame, close } = await openContract(mailbox);
    const log = frame.getByRole('button', { name: `Log: ${theirPromise}` });
    await expect(log).toBeEnabled();
    await log.press('l');
    await expect(notice(frame)).toContainText('Logged: Send you the signed plan tomorrow');
    await expect(found(frame, theirPromise)).toHaveCount(0);
    // The keyboard stays in the list.
    await expect(found(frame, theirRequest).getByRole('button').first()).toBeFocused();
    await frame.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect(log).toBeVisible();

    // Two days are named: a person chooses.
    await found(frame, theirRequest).getByRole('button').first().press('l');
    await expect(text(frame)).toHaveValue('Confirm the delivery address on Thursday or on Friday');
    await expect(frame.getByRole('radio', { name: 'Ours' })).toBeChecked();
    await expect(frame.getByLabel('Who owes it')).toHaveValue('Maya Lindqvist');
    const choices = frame.getByRole('button', { name: /^Thursday or on Friday/ });
    await expect(choices).toHaveCount(2);
    await choices.first().press('Enter');
    await text(frame).press('Enter');
    await expect(notice(frame)).toContainText('Logged: Confirm the delivery address');
    await close();
  });

  test(`${mailbox.host}: Esc keeps the text, a reload in the middle of a word does, and saying the same twice is said`, async () => {
    const { page, frame, close } = await openContract(mailbox);
    await frame.getByRole('button', { name: 'Log promise' }).press('Enter');
    await expect(text(frame)).toBeFocused();
    await page.keyboard.type('Order the second printer');
    await page.keyboard.press('Escape');
    await expect(frame.getByRole('button', { name: 'Log promise' })).toBeFocused();
    await frame.getByRole('button', { name: 'Go on with “Order the second printer”' }).press('Enter');
    await expect(text(frame)).toBeFocused();
    await expect(text(frame)).toHaveValue('Order the second printer');
    await expect(frame.getByText('What you typed before is back.')).toBeVisible();
    await page.keyboard.type(' for dock 4');
    await page.reload();
    await readSidebar(page, mailbox.threadId(contract));
    const again = await sidebarFrame(page);
    await again.getByRole('button', { name: 'Go on with “Order the second printer for dock 4”' }).press('Enter');
    await expect(text(again)).toBeFocused();
    await expect(text(again)).toHaveValue('Order the second printer for dock 4');
    await mayWrite(again);
    await page.keyboard.press('Enter');
    await expect(notice(again)).toContainText('Logged: Order the second printer for dock 4');
    await expect(again.getByRole('button', { name: /^Go on with/ })).toHaveCount(0);

    await again.getByRole('button', { name: 'Log promise' }).press('Enter');
    await expect(text(again)).toBeFocused();
    await page.keyboard.type('order a second printer for dock 4');
    const same = again.getByRole('button', { name: 'Order the second printer for dock 4' });
    await expect(again.getByText('Logged already:')).toBeVisible();
    await expect(text(again)).toBeFocused();
    await same.press('Enter');
    await expect(again.locator('[data-view=record]')).toContainText('Order the second printer for dock 4');
    await close();
  });
}

test('a form without a client asks for one, and finds it by keyboard', async () => {
  const { page, frame, close } = await openContract(gmailMailbox);
  await gmailMailbox.backToInbox(page);
  await expect(frame.locator('[data-view=no-thread]')).toBeVisible();
  const expand = frame.locator('[data-view] > aside > button');
  if (await expand.isVisible()) await expand.click();
  await frame.getByRole('button', { name: 'Log promise' }).press('Enter');
  await expect(text(frame)).toBeFocused();
  await page.keyboard.type('Send the minutes');
  await mayWrite(frame);
  await page.keyboard.press('Enter');
  const client = frame.getByLabel('Client', { exact: true });
  await expect(frame.getByText('Choose the client.')).toBeVisible();
  await expect(client).toBeFocused();
  await page.keyboard.type('north');
  await expect(frame.getByRole('button', { name: /Northwind Traders/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(frame.getByLabel('Engagement')).toHaveValue(/./);
  await text(frame).press('Enter');
  await expect(notice(frame)).toContainText('Logged: Send the minutes');
  await close();
});

test('a day that does not exist and a far year are refused in one sentence, and the text stays', async () => {
  const { frame, close } = await openContract(gmailMailbox);
  await frame.getByRole('button', { name: 'Log promise' }).click();
  await text(frame).fill('Send the minutes');
  await mayWrite(frame);
  const due = frame.getByLabel('Due', { exact: true });
  for (const [day, sentence] of [
    ['31 February', 'Write a day that exists.'],
    ['0001-01-01', /Write a day that exists|within ten years/],
    ['9999-12-31', /Write a day that exists|within ten years/],
  ] as const) {
    await due.fill(day);
    await text(frame).press('Enter');
    await expect(frame.getByText(sentence).first()).toBeVisible();
    await expect(due).toBeFocused();
    await expect(text(frame)).toHaveValue('Send the minutes');
  }
  await due.fill('');
  await text(frame).press('Enter');
  await expect(notice(frame)).toContainText('Logged: Send the minutes');
  await close();
});

test('a client that was deleted meanwhile is said, and another one takes the text', async () => {
  const { frame, openBook, close } = await openContract(gmailMailbox);
  await frame.getByRole('button', { name: 'Log promise' }).click();
  await text(frame).fill('Send the minutes');
  await mayWrite(frame);
  const book = await openBook();
  await book.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open('kept'));
    const clients = database.transaction('client', 'readwrite').objectStore('client');
    const rows: { id: string; name: string }[] = await answer(clients.getAll());
    for (const client of rows) {
      if (client.name === 'Northwind Traders')
        await answer(clients.put({ ...client, deletedAt: '2026-01-01T00:00:00.000Z' }));
    }
    database.close();
  });
  await text(frame).press('Enter');
  await expect(frame.getByText('This client was deleted meanwhile.', { exact: false })).toBeVisible();
  await expect(text(frame)).toHaveValue('Send the minutes');
  const client = frame.getByLabel('Client', { exact: true });
  await expect(client).toBeFocused();
  await client.fill('calder');
  await frame.getByRole('button', { name: /Calder/ }).click();
  await text(frame).press('Enter');
  await expect(notice(frame)).toContainText('Logged: Send the minutes');
  await close();
});

test('an update of the extension in the middle of a word loses none of it', async () => {
  const { context, page, frame, openBook, close } = await openContract(gmailMailbox);
  await frame.getByRole('button', { name: 'Log promise' }).click();
  await text(frame).pressSequentially('Send the minutes');
  const book = await openBook();
  await page.bringToFront();
  await text(frame).pressSequentially(' to all');
  const again = context.waitForEvent('serviceworker');
  await book.evaluate(() => void setTimeout(() => chrome.runtime.reload()));
  await again;
  await page.bringToFront();
  await expect(frame.getByText('Kept was updated.')).toBeVisible();
  await Promise.all([page.waitForEvent('load'), frame.getByRole('button', { name: 'Reload this tab' }).click()]);
  await readSidebar(page, gmailMailbox.threadId(contract));
  const fresh = await sidebarFrame(page);
  await fresh.getByRole('button', { name: 'Go on with “Send the minutes to all”' }).click();
  await expect(text(fresh)).toHaveValue('Send the minutes to all');
  await close();
});

test('the form in Chinese', async () => {
  const { page, frame, close } = await openContract(gmailMailbox, { locale: 'zh-CN' });
  await logMarked(page, theirRequest);
  const what = frame.getByLabel('内容', { exact: true });
  await expect(what).toHaveValue('Confirm the delivery address on Thursday or on Friday');
  await expect(frame.getByRole('radio', { name: '我方' })).toBeChecked();
  expect(await seriousViolations(frame)).toEqual([]);
  await mayWrite(frame, '保存');
  await what.press('Enter');
  await expect(frame.getByRole('status').filter({ hasText: 'Confirm the delivery address' })).toBeVisible();
  await close();
});
