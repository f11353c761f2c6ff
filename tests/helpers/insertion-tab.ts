import { expect, type Page } from '@playwright/test';
import { linkNewestTab, type PanelLink } from '../../scripts/browser/panel-link.ts';
import type { DemoThread } from '../../scripts/demo/demo-thread.ts';
import type { Mailbox } from '../../scripts/demo/mailbox.ts';
import { ana, maya, tom } from '../../scripts/demo/people.ts';
import { aDraft, aDraftText } from './a-draft';
import { type OpenedMailbox, openMailbox } from './open-mailbox';

/** Two people but the user are in it, so that a reply to all is another one. */
export const status: DemoThread = {
  name: 'status',
  subject: 'How is the portal doing?',
  messages: [
    { from: ana, to: [maya], cc: [tom], daysAgo: 1, time: '10:00', paragraphs: ['Hi Maya,', 'Where are we?', 'Ana'] },
  ],
};
export const printer: DemoThread = { ...status, name: 'printer', subject: 'The second printer' };
export const invoice: DemoThread = { ...status, name: 'invoice', subject: 'Invoice 2041' };
/** Nobody but the user got it. */
export const alone: DemoThread = {
  name: 'alone',
  subject: 'Between us',
  messages: [{ from: ana, to: [maya], daysAgo: 2, time: '11:00', paragraphs: ['Maya,', 'thank you.', 'Ana'] }],
};
/** Two of its messages are shown in full. */
export const twoOpen: DemoThread = {
  ...alone,
  name: 'two-open',
  open: 2,
  messages: [...alone.messages, ...status.messages],
};

export interface InsertionTab extends OpenedMailbox {
  readonly page: Page;
  readonly link: PanelLink;
  /** Links a window that was just opened. */
  readonly linkNewest: () => Promise<PanelLink>;
  /** What went wrong in the mail pages: errors, and policies that were broken. */
  readonly complaints: () => string[];
}

/** A mailbox with nothing on file, and a page of the extension that can order what the sidebar orders. */
export async function openInsertionTab(mailbox: Mailbox): Promise<InsertionTab> {
  const opened = await openMailbox({ threads: [status, printer, invoice, alone, twoOpen], records: null });
  const complaints: string[] = [];
  opened.context.on('weberror', (error) => complaints.push(error.error().message));
  opened.context.on('console', (message) => {
    if (message.type() === 'error' && message.page()?.url().startsWith('https:')) complaints.push(message.text());
  });
  const asker = await opened.openBook();
  const { page } = await opened.openTab(mailbox);
  page.setDefaultTimeout(10_000);
  const linkNewest = () => linkNewestTab(asker);
  return { ...opened, page, link: await linkNewest(), linkNewest, complaints: () => complaints };
}

/** The reading that the sidebar would make a draft for. */
export async function readingOf(link: PanelLink, threadId: string | null) {
  const newest = async () => (await link.heard('reading')).at(-1)?.reading;
  await expect.poll(async () => (await newest())?.threadId ?? null).toBe(threadId);
  const reading = await newest();
  return { id: reading?.threadId ?? null, subject: reading?.subject ?? null };
}

/** An order for the draft of these tests. */
export const anOrder = (
  thread: { readonly id: string | null; readonly subject: string | null },
  into: Parameters<PanelLink['insert']>[0]['into'],
  subject: string | null = null,
): Parameters<PanelLink['insert']>[0] => ({ thread, into, subject, document: aDraft, text: aDraftText });

/** How often a mail was sent in a page. */
export const sentIn = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.documentElement.dataset.demoSent ?? 0));
