import type { Frame, Locator, Page } from '@playwright/test';
import type { DemoThread } from '../../scripts/demo/demo-thread.ts';
import type { Mailbox } from '../../scripts/demo/mailbox.ts';
import { cutOver } from '../../scripts/demo/northwind-threads.ts';
import { readSidebar } from '../../scripts/demo/read-sidebar.ts';
import { noteLogs } from './note-logs';
import { type OpenedMailbox, openMailbox } from './open-mailbox';

/** Stands in the newest message of `cutOver`. */
export const sentence = 'the board meets on Monday and I would like to show them the cut-over plan. Where do we stand?';

export interface LogTab extends OpenedMailbox {
  readonly page: Page;
  readonly frame: Frame;
}

/** A mail is open, and the sidebar shows whose it is. */
export async function openLogTab(
  mailbox: Mailbox,
  options: Parameters<typeof openMailbox>[0] & { readonly thread?: DemoThread } = {},
): Promise<LogTab> {
  const { thread = cutOver, ...rest } = options;
  const opened = await openMailbox(rest);
  await noteLogs(opened.context);
  const { page, frame } = await opened.openTab(mailbox);
  await mailbox.open(page, thread);
  await readSidebar(page, mailbox.threadId(thread));
  return { ...opened, page, frame };
}

/** A paragraph of the open mail. */
export const words = (page: Page, text = sentence): Locator => page.getByText(text, { exact: true }).first();

/** Marks a paragraph with the mouse. */
export const markWords = (page: Page, text = sentence): Promise<void> => words(page, text).click({ clickCount: 3 });

/** The form of a new record. */
export const logForm = (frame: Frame): Locator => frame.locator('[data-view=log]');

/** The frame must have the keyboard for what is typed next to reach it. */
export const hasKeyboard = (frame: Frame): Promise<boolean> => frame.evaluate(() => document.hasFocus());
