import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { linkedFrame, openMailTab } from '../helpers/mail-tab';
import { type Popup, pressToolbarButton } from '../helpers/press-toolbar-button';

declare const chrome: Pick<Browser, 'runtime'>;

const callOf = (name: string, request: unknown = null) => ({ type: 'kept-call', name, request });

const ask = (page: Pick<Page, 'evaluate'>, message: object): Promise<unknown> =>
  page.evaluate((sent) => chrome.runtime.sendMessage(sent), message);

/** Evaluates in the content script's own world of the page. */
async function inContentScript(context: BrowserContext, page: Page, expression: string): Promise<unknown> {
  const session = await context.newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => worlds.push({ id, origin }));
  await session.send('Runtime.enable');
  const world = worlds.find(({ origin }) => origin.startsWith('chrome-extension://'));
  if (!world) throw new Error('no content script in the page');
  const { result } = await session.send('Runtime.evaluate', {
    contextId: world.id,
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value;
}

async function stopWorker(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

test('the sidebar and the book are answered, a content script is not', async () => {
  const { context, extensionId, page, close } = await openMailTab();
  const frame = await linkedFrame(page);
  const ok = { ok: true, value: { ok: true, storeId: expect.any(String) } };
  expect(await ask(frame as unknown as Page, callOf('store/status'))).toEqual(ok);

  const book = await context.newPage();
  await book.goto(`chrome-extension://${extensionId}/book.html`);
  expect(await ask(book, callOf('store/status'))).toEqual(ok);
  expect(await ask(book, callOf('read/everything'))).toMatchObject({ ok: false, failure: { kind: 'refused' } });

  for (const name of ['store/status', 'read/clientFile', 'write/saveDraft']) {
    const sent = JSON.stringify(callOf(name, name === 'store/status' ? null : 'c1'));
    expect(await inContentScript(context, page, `chrome.runtime.sendMessage(${sent})`)).toEqual({
      ok: false,
      failure: { kind: 'refused' },
    });
  }
  await close();
});

test('a stopped worker starts for the next call', async () => {
  const { context, extensionId, page, close } = await openMailTab();
  const book = await context.newPage();
  await book.goto(`chrome-extension://${extensionId}/book.html`);
  await linkedFrame(page);
  const before = await ask(book, callOf('store/status'));
  await stopWorker(context, book);
  expect(await ask(book, callOf('store/status'))).toEqual(before);
  await close();
});

test('writes survive a worker that is stopped again and again', async () => {
  const { context, extensionId, close } = await openMailTab();
  const book = await context.newPage();
  await book.goto(`chrome-extension://${extensionId}/book.html`);
  const writing = book.evaluate(async (count) => {
    const answers: unknown[] = [];
    for (let index = 0; index < count; index += 1) {
      const command = {
        commandId: `command-${index}`,
        client: {
          id: `client-${index}`,
          name: `Client ${index}`,
          domains: [`c${index}.example`],
          language: null,
          timeZone: null,
          cadence: { statusEveryDays: null, reviewEveryWeeks: null, satisfactionEveryDays: null },
          notes: '',
          expectedVersion: 0,
        },
        contacts: [],
        removedContacts: [],
        engagements: [],
      };
      // As the caller does it: the same command again until it is answered.
      for (let tries = 0; tries < 20; tries += 1) {
        try {
          const answered = await chrome.runtime.sendMessage({
            type: 'kept-call',
            name: 'write/saveClient',
            request: command,
          });
          if (answered) {
            answers.push(answered);
            break;
          }
        } catch {
          // The worker was stopped on the way.
        }
      }
    }
    return answers;
  }, 150);
  let done = false;
  writing.finally(() => {
    done = true;
  });
  let stops = 0;
  while (!done) {
    await stopWorker(context, book);
    stops += 1;
    await book.waitForTimeout(30 + Math.floor(Math.random() * 300));
  }
  const answers = await writing;
  expect(stops).toBeGreaterThan(2);
  expect(answers).toEqual(Array.from({ length: 150 }, () => ({ ok: true, value: { ok: true, version: 1 } })));
  const listed = (await ask(book, callOf('read/listClients', { prefix: '', limit: 1000, offset: 0 }))) as {
    value: { id: string; version: number }[];
  };
  expect(listed.value).toHaveLength(150);
  expect(listed.value.every(({ version }) => version === 1)).toBe(true);
  await close();
});

test('an extension that was updated under the page stops there, and comes back with a reload', async () => {
  const { context, extensionId, page, close } = await openMailTab();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const frame = await linkedFrame(page);
  const book = await context.newPage();
  await book.goto(`chrome-extension://${extensionId}/book.html`);
  const closed = book.waitForEvent('close');
  const again = context.waitForEvent('serviceworker');
  await book.evaluate(() => void setTimeout(() => chrome.runtime.reload(), 50));
  await Promise.all([closed, again]);

  const heard = () => frame.evaluate(() => window.tapped?.heard.length);
  const before = await heard();
  await page.evaluate(() => {
    location.hash = '#sent';
    document.title = 'Sent';
    document.body.append(document.createElement('section'));
  });
  await page.waitForTimeout(500);
  expect(await heard()).toBe(before);
  expect(errors).toEqual([]);

  // The old sidebar stays to say so, and its button loads the tab anew.
  const loaded = page.waitForEvent('load');
  await frame.getByRole('button', { name: 'Reload this tab' }).click();
  await loaded;
  await linkedFrame(page);
  expect(await page.locator('kept-sidebar').count()).toBe(1);
  await close();
});

/** The words of the popup's buttons, and a press on the one that is called so. */
const buttonsOf = (popup: Popup) =>
  popup.evaluate(`[...document.querySelectorAll('footer button')].map((button) => button.textContent).join()`);
const pressIn = (popup: Popup, name: string) =>
  popup.evaluate(`[...document.querySelectorAll('button')].find((button) => button.textContent === '${name}').click()`);

test('the toolbar button opens the popup, whose button asks the mail page', async () => {
  const { context, extensionId, page, close } = await openMailTab({ args: ['--enable-unsafe-extension-debugging'] });
  const frame = await linkedFrame(page);
  const popup = await pressToolbarButton(context, extensionId, page);
  await expect.poll(() => buttonsOf(popup)).toBe('Show or hide the sidebar,Open the full page');
  await pressIn(popup, 'Show or hide the sidebar');
  await expect
    .poll(() => frame.evaluate(() => window.tapped?.heard.filter(({ type }) => type === 'toggle').length))
    .toBe(1);
  await expect.poll(popup.isOpen).toBe(false);

  const other = await context.newPage();
  await other.goto('data:text/html,<title>elsewhere</title>');
  const elsewhere = await pressToolbarButton(context, extensionId, other);
  await expect.poll(() => buttonsOf(elsewhere)).toBe('Open the side panel,Open the full page');
  const opened = context.waitForEvent('page');
  await pressIn(elsewhere, 'Open the full page');
  await (await opened).waitForURL(/\/book\.html/);
  await close();
});
