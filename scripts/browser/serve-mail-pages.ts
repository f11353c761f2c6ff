import type { BrowserContext, Page, Route } from '@playwright/test';
import { mailHosts } from '../../lib/platform/mail-hosts.ts';

export interface MailPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a mail host answers to an address; null = nothing there. */
export type MailPageHandler = (url: URL) => MailPage | null | Promise<MailPage | null>;

/**
 * Answers every request of the mail hosts' documents from `handler`. Their other requests, and addresses the handler does
 * not know, get an empty 204; requests to other hosts are refused, so nothing leaves the machine.
 */
export async function serveMailPages(context: BrowserContext | Page, handler: MailPageHandler): Promise<void> {
  await context.route(isWeb, async (route) => {
    const url = new URL(route.request().url());
    if (!mailHosts.includes(url.origin)) return route.abort('blockedbyclient');
    const page = route.request().resourceType() === 'document' ? await handler(url) : null;
    return page === null ? route.fulfill({ status: 204 }) : answer(route, page);
  });
}

const isWeb = (url: URL) => url.protocol === 'https:' || url.protocol === 'http:';

const answer = (route: Route, page: MailPage) =>
  route.fulfill({ contentType: 'text/html; charset=utf-8', headers: { ...page.headers }, body: page.html });
