import type { BrowserContext, Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import type { PageReading } from '../../lib/domain/thread.ts';
import { launchWithExtension } from './launch-with-extension.ts';
import type { MailPageFile } from './mail-page-files.ts';
import { serveMailPages } from './serve-mail-pages.ts';

/** `reading` is null when the extension reported none. */
export interface MailPageAnswer {
  readonly file: string;
  readonly reading: PageReading | null;
}

declare const chrome: Pick<Browser, 'tabs'>;

/** How long a page may stay `not-ready` after its first reading, and how long that reading may take, ms. */
const patience = { notReady: 2_000, silent: 15_000 };

/** Opens each page in a Chromium with the built extension, with no network, and asks its content script what it reads. */
export async function* readMailPages(
  pages: readonly MailPageFile[],
  extensionDir: string,
): AsyncGenerator<MailPageAnswer> {
  const { context, extensionId, close } = await launchWithExtension({ extensionDir, headless: true });
  try {
    let present: MailPageFile | null = null;
    await serveMailPages(context, (url) => (present && isSame(url, present.address) ? { html: present.html } : null));
    const asker = await context.newPage();
    await asker.goto(`chrome-extension://${extensionId}/book.html`);
    for (const page of pages) {
      present = page;
      yield { file: page.file, reading: await readOne(context, asker, page) };
    }
  } finally {
    await close();
  }
}

/** Servers never see the fragment. */
const isSame = (one: URL, other: URL): boolean =>
  one.origin === other.origin && one.pathname === other.pathname && one.search === other.search;

async function readOne(context: BrowserContext, asker: Page, { address }: MailPageFile): Promise<PageReading | null> {
  const before = await asker.evaluate(tabIds);
  const tab = await context.newPage();
  try {
    await tab.goto(address.href, { waitUntil: 'domcontentloaded' });
    const id = (await asker.evaluate(tabIds)).find((each) => !before.includes(each));
    return id === undefined ? null : await asker.evaluate(askReading, { id, patience });
  } finally {
    await tab.close();
  }
}

/** Runs in an extension page. Addresses of tabs are not visible to the extension, their ids are. */
async function tabIds(): Promise<number[]> {
  const tabs = await chrome.tabs.query({});
  return tabs.map((tab) => tab.id ?? -1);
}

/** Runs in an extension page: the first settled reading over the port that the side panel uses, else the last one heard. */
function askReading(asked: {
  id: number;
  patience: { notReady: number; silent: number };
}): Promise<PageReading | null> {
  const { id, patience } = asked;
  return new Promise((resolve) => {
    let last: PageReading | null = null;
    let timer = setTimeout(() => resolve(null), patience.silent);
    const connect = () => {
      const port = chrome.tabs.connect(id, { name: 'kept-panel' });
      port.onMessage.addListener((message) => {
        const { type, reading } = message as { type: string; reading?: PageReading };
        if (type !== 'reading' || !reading) return;
        const isFirst = last === null;
        last = reading;
        if (isFirst || reading.status !== 'not-ready') clearTimeout(timer);
        if (reading.status !== 'not-ready') resolve(reading);
        else if (isFirst) timer = setTimeout(() => resolve(last), patience.notReady);
      });
      // The content script may not listen yet.
      port.onDisconnect.addListener(() => setTimeout(connect, 50));
    };
    connect();
  });
}
