import type { BrowserContext } from '@playwright/test';
import { serveMailPages } from '../browser/serve-mail-pages.ts';
import { demoPage } from './demo-page.ts';
import type { MailboxOptions } from './demo-thread.ts';
import { maya } from './people.ts';
import { demoThreads } from './threads.ts';

/** Serves the demo mailbox for every address of both hosts. */
export async function serveDemo(context: BrowserContext, options: Omit<MailboxOptions, 'account'>): Promise<void> {
  const mailbox = { ...options, account: maya };
  await serveMailPages(context, (url) => demoPage(url, demoThreads, mailbox));
}
