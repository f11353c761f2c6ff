import type { CDPSession, Frame, Page } from '@playwright/test';
import { type LaunchedExtension, launchWithExtension } from '../browser/launch-with-extension.ts';
import { serveMailPages } from '../browser/serve-mail-pages.ts';
import { sidebarFrame } from '../browser/sidebar-frame.ts';
import { fakeGmail, fakeThreadToken } from './fake-gmail.ts';
import { watchPaints } from './watch-paint.ts';

export interface BenchBrowser {
  readonly launched: LaunchedExtension;
  /** A page of the extension in which the in-page part (`keptBench`) runs. */
  readonly book: Page;
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

export const mailAddress = (thread: number) =>
  `https://mail.google.com/mail/u/0/?thread=${thread}#inbox/${fakeThreadToken(thread)}`;

/** A browser with our build, the fake Gmail and the in-page part. `direct: false` denies the frame its store, so that it reads through messages. */
export async function openBenchBrowser(ourBuild: string, inPage: string, direct: boolean): Promise<BenchBrowser> {
  const launched = await launchWithExtension({ extensionDir: ourBuild, headless: true, partitioning: direct });
  await watchPaints(launched.context);
  await serveMailPages(launched.context, () => ({ html: fakeGmail }));
  const book = await launched.context.newPage();
  await book.goto(`chrome-extension://${launched.extensionId}/book.html`);
  // Opening a store that the background has not made yet would make an empty one in its place.
  await book.waitForFunction("indexedDB.databases().then((all) => all.some(({ name }) => name === 'kept'))");
  await book.evaluate(inPage);
  const worker: CDPSession = await launched.context.newCDPSession(book);
  await worker.send('ServiceWorker.enable');
  return {
    launched,
    book,
    async stopWorker() {
      await worker.send('ServiceWorker.stopAllWorkers');
    },
    close: () => launched.close(),
  };
}

/** The mail page with the sidebar booted beside it. */
export async function openMail(browser: BenchBrowser, thread: number): Promise<{ page: Page; frame: Frame }> {
  const page = await browser.launched.context.newPage();
  await page.goto(mailAddress(thread));
  return { page, frame: await sidebarFrame(page) };
}
