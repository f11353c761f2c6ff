import { expect, type Page, test } from '@playwright/test';
import { sidebarFrame } from '../../scripts/browser/sidebar-frame.ts';
import { gmailMailbox, outlookMailbox } from '../../scripts/demo/mailbox.ts';
import { falseInvoice } from '../../scripts/demo/northwind-threads.ts';
import { chooseEntry, pressCommand } from '../helpers/ask-worker';
import { hasKeyboard, logForm, markWords, openLogTab, sentence } from '../helpers/log-tab';
import { heardLogs, messageWith } from '../helpers/note-logs';

/** The browser's API inside the pages that are driven here. */
declare const chrome: {
  runtime: { connect(target: object): void };
  storage: { local: { set(items: object): Promise<void> } };
  tabs: {
    query(asked: object): Promise<{ id?: number }[]>;
    connect(id: number, options: object): { onMessage: { addListener(listener: (message: unknown) => void): void } };
  };
};

const menuOf = (as: string) => ({ menuItemId: `log-marked-${as}`, selectionText: sentence });

for (const mailbox of [gmailMailbox, outlookMailbox]) {
  test(`${mailbox.host}: each entry of the menu, and the shortcut, log what is marked`, async () => {
    const { page, frame, close } = await openLogTab(mailbox);
    await markWords(page);
    const messageId = await messageWith(frame, sentence);
    const asked = (as: string) => ({ type: 'log', as, text: sentence, cut: false, messageId });
    for (const [index, as] of ['commitment', 'changeRequest', 'satisfaction', 'issue'].entries()) {
      await chooseEntry(page, menuOf(as));
      await expect.poll(async () => (await heardLogs(frame))[index]).toEqual(asked(as));
      await expect(logForm(frame)).toBeVisible();
    }
    await expect.poll(() => hasKeyboard(frame)).toBe(true);
    await pressCommand(page, 'log-selection');
    await expect.poll(async () => (await heardLogs(frame))[4]).toEqual(asked('commitment'));
    await close();
  });

  test(`${mailbox.host}: without marked words the form begins empty; the other shortcut folds the sidebar`, async () => {
    const { page, frame, close } = await openLogTab(mailbox);
    await chooseEntry(page, { menuItemId: 'log-unmarked' });
    await expect(logForm(frame)).toBeVisible();
    expect(await heardLogs(frame)).toEqual([
      { type: 'log', as: 'commitment', text: null, cut: false, messageId: null },
    ]);
    const width = async () => (await page.locator('kept-sidebar').boundingBox())?.width;
    await pressCommand(page, 'toggle-sidebar');
    await expect.poll(width).toBe(44);
    await pressCommand(page, 'toggle-sidebar');
    await expect.poll(width).toBe(340);
    await close();
  });
}

test('words in a frame of the mail page come as the browser gives them', async () => {
  const { page, frame, close } = await openLogTab(gmailMailbox);
  await markWords(page);
  await chooseEntry(page, { ...menuOf('issue'), selectionText: ' in a frame\n', frameId: 7 });
  await expect(logForm(frame)).toBeVisible();
  expect(await heardLogs(frame)).toMatchObject([{ as: 'issue', text: 'in a frame', messageId: null }]);
  await close();
});

test('from a rail, never opened, over an unknown sender, the form opens and has the keyboard', async () => {
  const { page, openBook, close } = await openLogTab(gmailMailbox, { thread: falseInvoice });
  const book = await openBook();
  await book.evaluate(() => chrome.storage.local.set({ preferences: { opens: 'never', collapsed: true } }));
  await page.reload();
  await expect.poll(async () => (await page.locator('kept-sidebar').boundingBox())?.width).toBe(44);
  const rail = await sidebarFrame(page);
  await pressCommand(page, 'log-selection');
  await expect(logForm(rail)).toBeVisible();
  await expect.poll(() => hasKeyboard(rail)).toBe(true);
  await close();
});

/** Links a page of the extension with the tab before it, as the browser's side panel links itself, and keeps what it hears. */
async function linkPanel(panel: Page, mail: Page): Promise<() => Promise<unknown[]>> {
  await mail.bringToFront();
  await panel.evaluate(async () => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const port = chrome.tabs.connect(front?.id ?? -1, { name: 'kept-panel' });
    await new Promise<void>((linked) => {
      port.onMessage.addListener((message) => {
        if ((message as { type: string }).type === 'log') heard.push(message);
        linked();
      });
    });
  });
  return () => panel.evaluate(() => Reflect.get(window, 'heard') as unknown[]);
}

test('beside a side panel the form opens where the person looks: in the open frame, else in the panel', async () => {
  const { page, frame, openBook, close } = await openLogTab(gmailMailbox);
  const inPanel = await linkPanel(await openBook(), page);
  await markWords(page);
  await pressCommand(page, 'log-selection');
  await expect(logForm(frame)).toBeVisible();
  expect(await inPanel()).toEqual([]);

  await pressCommand(page, 'toggle-sidebar');
  await expect.poll(async () => (await page.locator('kept-sidebar').boundingBox())?.width).toBe(44);
  await pressCommand(page, 'log-selection');
  await expect.poll(inPanel).toMatchObject([{ type: 'log', text: sentence }]);
  expect(await heardLogs(frame)).toHaveLength(1);
  await close();
});

const notes = 'https://notes.example/minutes';

test('on any other page the words wait in the book, with where they are from', async () => {
  const { context, page, extensionId, close } = await openLogTab(gmailMailbox);
  await context.route('https://notes.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Minutes</title><p>We will deliver on Friday.</p>' }),
  );
  await page.goto(notes);
  const opened = context.waitForEvent('page');
  await chooseEntry(
    page,
    { menuItemId: 'log-marked-commitment', selectionText: 'We will deliver on Friday.' },
    { title: 'Minutes', url: notes },
  );
  const book = await opened;
  await book.waitForURL(new RegExp(`^chrome-extension://${extensionId}/book\\.html#log/.+`));
  await expect(book.locator('blockquote')).toHaveText('We will deliver on Friday.');
  const start = await keptStart(book);
  expect(start).toEqual({
    as: 'commitment',
    quote: 'We will deliver on Friday.',
    cut: false,
    messageId: null,
    offer: null,
    page: { title: 'Minutes', link: notes },
  });
  await close();
});

/** What waits in the store under the id of the book's address. */
const keptStart = (book: Page): Promise<unknown> =>
  book.evaluate(
    () =>
      new Promise((done, failed) => {
        const opening = indexedDB.open('kept');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const id = location.hash.replace('#log/', '');
          const asked = opening.result.transaction('drafts').objectStore('drafts').get(`log-start ${id}`);
          asked.onsuccess = () => done(JSON.parse(asked.result.text));
          asked.onerror = () => failed(asked.error);
        };
      }),
  );
