import type { BrowserContext } from '@playwright/test';
import { gmailHosts } from '../../lib/platform/mail-hosts.ts';
import { type MailPage, serveMailPages } from '../browser/serve-mail-pages.ts';
import type { MailboxOptions } from './demo-thread.ts';
import { gmailPage } from './gmail-page.ts';
import { outlookPage } from './outlook-page.ts';
import { maya } from './people.ts';
import { demoThreads } from './threads.ts';

/** Like Gmail, the pages demand trusted types; and they fetch nothing. */
const headers = {
  'content-security-policy':
    "script-src 'unsafe-inline'; img-src data:; connect-src 'none'; require-trusted-types-for 'script'",
};

/** Serves the demo mailbox for every address of both hosts. */
export async function serveDemo(context: BrowserContext, options: Omit<MailboxOptions, 'account'>): Promise<void> {
  const mailbox = { ...options, account: maya };
  const gmail: MailPage = { html: gmailPage(demoThreads, mailbox), headers };
  const outlook: MailPage = { html: outlookPage(demoThreads, mailbox), headers };
  await serveMailPages(context, (url) => (gmailHosts.some((host) => host === url.origin) ? gmail : outlook));
}
