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
  /** Opens an editor for a new mail to an address and answers its selector. */
  write(page: Page, to: string): Promise<string>;
  /** Presses a button of the composer in front. */
  press(page: Page, button: 'send' | 'discard'): Promise<void>;
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
  async write(page, to) {
    await page.locator('[data-demo=compose]').click();
    await page.locator('.dw [name=to] input.agP').fill(to);
    await page.locator('.dw [name=to] input.agP').press('Enter');
    return '.dw [g_editable=true]';
  },
  press: (page, button) => page.locator(`.aoI [data-demo=${button}]`).last().click(),
};

export const outlookMailbox: Mailbox = {
  host: 'outlook',
  inbox: 'https://outlook.office.com/mail/inbox/',
  threadId: (thread) => outlookConversationId(thread.name),
  open: (page, thread) => page.locator(row(outlookConversationId(thread.name))).click(),
  async backToInbox(page) {
    await page.locator('[data-demo=inbox]').click();
    // The pane follows the address, and would take a new mail that is opened before that.
    await page.locator('#ReadingPaneContainerId > .DgQ8I').waitFor();
  },
  async reply(page) {
    await page.locator('.aVla3 [data-demo=reply]').last().click();
    return '[id^=editorParent_] [contenteditable=true]';
  },
  async write(page, to) {
    await page.locator('[data-demo=compose]').click();
    await page.locator('#ReadingPaneContainerId > [id^=docking_] [id$=_TO] [contenteditable=true]').first().fill(to);
    await page.keyboard.press('Enter');
    return '#ReadingPaneContainerId > [id^=docking_] [id^=editorParent_] [contenteditable=true]';
  },
  press: (page, button) => page.locator(`[id^=docking_] [data-demo=${button}]`).last().click(),
};
