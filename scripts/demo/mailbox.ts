import type { Page } from '@playwright/test';
import type { DemoThread } from './demo-thread.ts';
import { gmailHexId, gmailUrlId, outlookConversationId } from './ids.ts';

/** A person's way through one of the two demo mailboxes. */
export interface Mailbox {
  readonly host: 'gmail' | 'outlook';
  readonly inbox: string;
  /** What the extension knows the thread by. */
  threadId(thread: DemoThread): string;
  /** Clicks the thread's row in the inbox. */
  open(page: Page, thread: DemoThread): Promise<void>;
  backToInbox(page: Page): Promise<void>;
  /** Opens the reply editor under the newest message and answers its selector. */
  reply(page: Page): Promise<string>;
}

const row = (id: string) => `[data-demo-open-thread="${id}"]`;

export const gmailMailbox: Mailbox = {
  host: 'gmail',
  inbox: 'https://mail.google.com/mail/u/0/#inbox',
  threadId: (thread) => gmailHexId(thread.name),
  open: (page, thread) => page.locator(row(gmailUrlId(thread.name))).click(),
  backToInbox: (page) => page.locator('[data-demo=back]').click(),
  async reply(page) {
    await page.locator('[role=main] .ams[data-demo=reply]').last().click();
    return '[role=main] .ip.adB [g_editable=true]';
  },
};

export const outlookMailbox: Mailbox = {
  host: 'outlook',
  inbox: 'https://outlook.office.com/mail/inbox/',
  threadId: (thread) => outlookConversationId(thread.name),
  open: (page, thread) => page.locator(row(outlookConversationId(thread.name))).click(),
  backToInbox: (page) => page.locator('[data-demo=inbox]').click(),
  async reply(page) {
    await page.locator('.aVla3 [data-demo=reply]').last().click();
    return '[id^=editorParent_] [contenteditable=true]';
  },
};
