import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { DemoThread } from './demo-thread.ts';
import { gmailMailbox, type Mailbox, outlookMailbox } from './mailbox.ts';
import { cutOver, falseInvoice, handOver } from './northwind-threads.ts';
import { arabicDelivery, interfaceTest, unknownSender } from './other-threads.ts';
import { readSidebar } from './read-sidebar.ts';

interface Picture {
  readonly name: string;
  readonly mailbox: Mailbox;
  readonly thread: DemoThread;
  readonly scheme?: 'dark';
  readonly width?: number;
  readonly reply?: string;
}

const english: readonly Picture[] = [
  { name: 'gmail-light', mailbox: gmailMailbox, thread: cutOver },
  { name: 'gmail-dark', mailbox: gmailMailbox, thread: cutOver, scheme: 'dark' },
  { name: 'gmail-reply', mailbox: gmailMailbox, thread: cutOver, reply: 'Hi Ana,' },
  { name: 'gmail-unknown', mailbox: gmailMailbox, thread: unknownSender },
  { name: 'gmail-lookalike', mailbox: gmailMailbox, thread: falseInvoice },
  { name: 'gmail-mixed', mailbox: gmailMailbox, thread: handOver },
  { name: 'gmail-arabic', mailbox: gmailMailbox, thread: arabicDelivery },
  { name: 'outlook-light', mailbox: outlookMailbox, thread: cutOver, width: 1440 },
  { name: 'outlook-dark', mailbox: outlookMailbox, thread: cutOver, scheme: 'dark', width: 1440 },
  { name: 'outlook-reply', mailbox: outlookMailbox, thread: cutOver, width: 1440, reply: 'Hi Ana,' },
];

const chinese: readonly Picture[] = [
  { name: 'gmail-chinese', mailbox: gmailMailbox, thread: interfaceTest },
  { name: 'gmail-chinese-dark', mailbox: gmailMailbox, thread: interfaceTest, scheme: 'dark' },
  { name: 'outlook-chinese', mailbox: outlookMailbox, thread: interfaceTest, width: 1440 },
];

export const pictures = { en: english, 'zh-CN': chinese } as const;

async function take(page: Page, picture: Picture, folder: string): Promise<string> {
  const { mailbox, thread } = picture;
  const width = picture.width ?? 1280;
  await page.setViewportSize({ width, height: width === 1440 ? 900 : 800 });
  await page.emulateMedia({ colorScheme: picture.scheme ?? 'light' });
  await page.goto('about:blank');
  await page.goto(mailbox.inbox);
  await mailbox.open(page, thread);
  await readSidebar(page, mailbox.threadId(thread));
  if (picture.reply !== undefined) await page.locator(await mailbox.reply(page)).pressSequentially(picture.reply);
  await page.mouse.move(0, 0);
  // Lets the frame that slides in come to rest: a picture is no test.
  await page.waitForTimeout(350);
  const path = join(folder, `${picture.name}.png`);
  await page.screenshot({ path });
  return path;
}

/** Writes the pictures of one language and answers their paths. */
export async function takePictures(
  context: BrowserContext,
  list: readonly Picture[],
  folder: string,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const page = await context.newPage();
  const paths: string[] = [];
  for (const picture of list) paths.push(await take(page, picture, folder));
  await page.close();
  return paths;
}
