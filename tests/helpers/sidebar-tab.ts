import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';
import { sidebarFrame } from '../../scripts/browser/sidebar-frame.ts';
import { aBackup } from './a-backup';
import { aGmailThread } from './a-gmail-thread';
import { type MailTab, openMailTab } from './mail-tab';
import type { Records } from './put-records';
import { restoreInBook } from './restore-in-book';

/** The browser's API inside the pages that are driven here. */
declare const chrome: { storage: { local: { set(items: object): Promise<void>; remove(key: string): Promise<void> } } };

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const threadAddress = 'https://mail.google.com/mail/u/0/#inbox/FMfcgz';
const mailPage = (id: string, sender: string): string =>
  `<!doctype html><title>Mail</title><body style="margin:0;font:14px sans-serif">${aGmailThread({ id, sender })}</body>`;

export interface SidebarTab extends MailTab {
  readonly frame: Frame;
}

interface SidebarTabOptions {
  readonly records?: Records;
  readonly sender?: string;
  readonly locale?: string;
  readonly html?: string;
  readonly address?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** Of the extension, as its settings page would save them. */
  /** False: Playwright's own switches, with which the frame is denied its store. */
  readonly partitioning?: boolean;
  readonly preferences?: Readonly<Record<string, unknown>>;
}

/** A mail of `sender` with the sidebar beside it, over records restored through the book page. */
export async function openSidebarTab(options: SidebarTabOptions = {}): Promise<SidebarTab> {
  const { records = {}, sender = 'ana@northwind.example', locale = 'en-US', colorScheme = 'light' } = options;
  const html = options.html ?? mailPage('17c0ffee00000001', sender);
  const tab = await openMailTab({
    html,
    address: 'about:blank',
    locale,
    ...(options.partitioning === undefined ? {} : { partitioning: options.partitioning }),
  });
  const { page, extensionId } = tab;
  await page.emulateMedia({ colorScheme });
  await page.goto(`chrome-extension://${extensionId}/book.html#backup`);
  if (Object.keys(records).length > 0) await restore(page, records, locale);
  if (options.preferences) {
    await page.evaluate((preferences) => chrome.storage.local.set({ preferences }), options.preferences);
  }
  await page.goto(options.address ?? threadAddress);
  const frame = await sidebarFrame(page);
  return { ...tab, frame };
}

/** The book's words are looked for in English. */
async function restore(page: Page, records: Records, locale: string): Promise<void> {
  if (locale.startsWith('en')) return restoreInBook(page, aBackup(records));
  await page.evaluate(() => chrome.storage.local.set({ preferences: { language: 'en' } }));
  await page.reload();
  await restoreInBook(page, aBackup(records));
  await page.evaluate(() => chrome.storage.local.remove('preferences'));
}

/** Waits until the sidebar shows a view of this kind. */
export const shownView = (frame: Frame, kind: string): Promise<void> =>
  frame.locator(`[data-view=${kind}]`).waitFor({ timeout: 15_000 });

/** Waits until what the frame shows has reached the screen, for pictures. */
export const painted = (frame: Frame): Promise<void> =>
  frame.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

/** What axe finds serious or worse in the frame; it cannot be reached through the page's closed shadow root. */
export async function seriousViolations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axeSource);
  const violations = await frame.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run()).violations;
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
