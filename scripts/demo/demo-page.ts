import { gmailHosts } from '../../lib/platform/mail-hosts.ts';
import type { MailPage } from '../browser/serve-mail-pages.ts';
import type { DemoThread, MailboxOptions } from './demo-thread.ts';
import { gmailComposePage } from './gmail-compose-page.ts';
import { gmailPage } from './gmail-page.ts';
import { demoHeaders } from './mail-headers.ts';
import { outlookComposePage } from './outlook-compose-page.ts';
import { outlookPage } from './outlook-page.ts';

/** What a host answers to an address: the mailbox, or a composer in a window of its own. */
export function demoPage(url: URL, threads: readonly DemoThread[], options: MailboxOptions): MailPage {
  if (gmailHosts.some((host) => host === url.origin)) {
    const isOwnWindow = url.searchParams.get('view') === 'btop';
    const html = isOwnWindow
      ? gmailComposePage(url.searchParams.get('th') ?? '', threads, options)
      : gmailPage(threads, options);
    return { html, headers: demoHeaders.gmail };
  }
  const draft = /^\/mail\/deeplink\/compose\/(?<id>\w+)/.exec(url.pathname)?.groups?.id;
  const html = draft === undefined ? outlookPage(threads, options) : outlookComposePage(draft, threads, options);
  return { html, headers: demoHeaders.outlook };
}
