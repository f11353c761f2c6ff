import type { BrowserContext, Frame, Page } from '@playwright/test';
import { builtExtension } from '../../scripts/browser/build-extension.ts';
import { type LaunchOptions, launchWithExtension } from '../../scripts/browser/launch-with-extension.ts';
import { type MailPage, serveMailPages } from '../../scripts/browser/serve-mail-pages.ts';
import { sidebarFrame } from '../../scripts/browser/sidebar-frame.ts';
import { todayHere } from '../../scripts/demo/demo-day.ts';
import { demoPage } from '../../scripts/demo/demo-page.ts';
import type { DemoThread } from '../../scripts/demo/demo-thread.ts';
import { loadSeed } from '../../scripts/demo/load-seed.ts';
import type { Mailbox } from '../../scripts/demo/mailbox.ts';
import { jonas, maya } from '../../scripts/demo/people.ts';
import { demoBackup } from '../../scripts/demo/seed.ts';
import { demoThreads } from '../../scripts/demo/threads.ts';
import { seededProfile } from './seeded-profile';

interface MailboxTab {
  readonly page: Page;
  /** The sidebar's frame, in which every reading that reached it is kept (tests/helpers/note-sidebar). */
  readonly frame: Frame;
}

export interface OpenedMailbox {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** A tab with the inbox of a mailbox, or another address of its host. */
  readonly openTab: (mailbox: Mailbox, address?: string) => Promise<MailboxTab>;
  readonly openBook: (hash?: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

interface Options extends Partial<LaunchOptions> {
  readonly threads?: readonly DemoThread[];
  /** What is on file; null leaves the profile as it is. */
  readonly records?: ReturnType<typeof demoBackup> | null;
  /** Changes the markup of the mail pages, which is otherwise the demo's. */
  readonly alter?: (html: string, host: Mailbox['host']) => string;
  /** False leaves out the headers of the mail pages, so that code that got into a page runs there. */
  readonly policies?: boolean;
}

/** The demo's mail page for an address, with its headers: the mailbox of Maya, and under `/u/1` of Jonas. */
export function mailPageAt(
  url: URL,
  { threads = demoThreads, alter = (html) => html, policies = true }: Options = {},
): MailPage {
  const account = url.pathname.startsWith('/mail/u/1/') ? jonas : maya;
  const page = demoPage(url, threads, { today: todayHere(), locale: 'en', account });
  const html = alter(page.html, url.hostname === 'mail.google.com' ? 'gmail' : 'outlook');
  return policies ? { ...page, html } : { html };
}

/** The built extension in a Chromium of its own, with the demo's records and mailboxes. */
export async function openMailbox(options: Options = {}): Promise<OpenedMailbox> {
  const { threads, records, alter, policies, ...launch } = options;
  const extensionDir = process.env.KEPT_EXTENSION_DIR ?? builtExtension;
  const demo = demoBackup(todayHere());
  // The demo's own records lie in a fresh profile from the start; others are restored, as they are asked for once.
  const isSeeded = records === undefined && launch.profileDir === undefined;
  const { context, extensionId, close } = await launchWithExtension({
    extensionDir,
    headless: true,
    locale: 'en-US',
    ...(isSeeded && { copyOf: await seededProfile(launch.extensionDir ?? extensionDir, demo) }),
    ...launch,
  });
  try {
    await serveMailPages(context, (url) => mailPageAt(url, options));
    if (records !== null && !isSeeded) await loadSeed(context, extensionId, records ?? demo);
  } catch (error) {
    await close();
    throw error;
  }
  const openTab = async (mailbox: Mailbox, address = mailbox.inbox): Promise<MailboxTab> => {
    const page = await context.newPage();
    await page.goto(address);
    return { page, frame: await sidebarFrame(page) };
  };
  const openBook = async (hash = ''): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/book.html${hash}`);
    return page;
  };
  return { context, extensionId, openTab, openBook, close };
}
