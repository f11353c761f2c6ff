import type { Page } from '@playwright/test';
import { gmailNames, outlookNames } from './composer-names.ts';
import type { DemoThread } from './demo-thread.ts';
import { gmailHexId, gmailUrlId, outlookConversationId } from './ids.ts';

/** Where a composer stands; Outlook has `inline` alone, and takes any of them for it. */
export type ComposerForm = 'inline' | 'popup' | 'fullscreen';

interface ReplyOptions {
  readonly form?: ComposerForm;
  /** To everyone, by the host's other button. */
  readonly all?: boolean;
}

/** A person's way through one of the two demo mailboxes. */
export interface Mailbox {
  readonly host: 'gmail' | 'outlook';
  readonly inbox: string;
  /** Where a composer, and its editor, is found. */
  readonly names: { readonly composer: string; readonly editor: string };
  /** What the extension knows the thread by. */
  threadId(thread: DemoThread): string;
  /** Clicks the thread's row in the inbox. */
  open(page: Page, thread: DemoThread): Promise<void>;
  backToInbox(page: Page): Promise<void>;
  /** Opens a reply to the newest message and answers the selector of its editor. */
  reply(page: Page, options?: ReplyOptions): Promise<string>;
  /** Opens an editor for a new mail to an address and answers its selector. */
  write(page: Page, to: string, form?: ComposerForm): Promise<string>;
  /** Moves the composer in front into a window of its own, and answers that. */
  popOut(page: Page): Promise<Page>;
  /** Presses a button of the composer in front. */
  press(page: Page, button: 'send' | 'discard'): Promise<void>;
}

const row = (id: string) => `[data-demo-open-thread="${id}"]`;

async function windowOf(page: Page, press: () => Promise<void>): Promise<Page> {
  const opening = page.waitForEvent('popup');
  await press();
  const opened = await opening;
  await opened.waitForLoadState();
  return opened;
}

/** From a window over the page, or from the page itself. */
async function gmailForm(page: Page, form: ComposerForm): Promise<string> {
  if (form === 'popup') return `.dw ${gmailNames.editor}`;
  await page.locator('.dw [data-demo=fullscreen]').last().click();
  return `.aSs ${gmailNames.editor}`;
}

export const gmailMailbox: Mailbox = {
  host: 'gmail',
  inbox: 'https://mail.google.com/mail/u/0/#inbox',
  names: gmailNames,
  threadId: (thread) => gmailHexId(thread.name),
  open: (page, thread) => page.locator(row(gmailUrlId(thread.name))).click(),
  backToInbox: (page) => page.locator('[data-demo=back]').click(),
  async reply(page, { form = 'inline', all = false } = {}) {
    await page
      .locator(`[role=main] .ams[data-demo=${all ? 'reply-all' : 'reply'}]`)
      .last()
      .click();
    if (form === 'inline') return `[role=main] .ip.adB ${gmailNames.editor}`;
    await page.locator('[role=main] .ip.adB [data-demo=popout]').click();
    return gmailForm(page, form);
  },
  async write(page, to, form = 'popup') {
    await page.locator('[data-demo=compose]').click();
    await page.locator('.dw [name=to] input.agP').last().fill(to);
    await page.locator('.dw [name=to] input.agP').last().press('Enter');
    return gmailForm(page, form === 'inline' ? 'popup' : form);
  },
  popOut: (page) =>
    windowOf(page, () =>
      page
        .locator(':is(.aoI [data-demo=popout], .dw [data-demo=fullscreen]):visible')
        .last()
        .click({ modifiers: ['Shift'] }),
    ),
  press: (page, button) => page.locator(`.aoI [data-demo=${button}]`).last().click(),
};

export const outlookMailbox: Mailbox = {
  host: 'outlook',
  inbox: 'https://outlook.office.com/mail/inbox/',
  names: outlookNames,
  threadId: (thread) => outlookConversationId(thread.name),
  open: (page, thread) => page.locator(row(outlookConversationId(thread.name))).click(),
  async backToInbox(page) {
    await page.locator('[data-demo=inbox]').click();
    // The pane follows the address, and would take a new mail that is opened before that.
    await page.locator('#ReadingPaneContainerId > .DgQ8I').waitFor();
  },
  async reply(page, { all = false } = {}) {
    await page
      .locator(`.aVla3 [data-demo=${all ? 'reply-all' : 'reply'}]`)
      .last()
      .click();
    return outlookNames.editor;
  },
  async write(page, to) {
    await page.locator('[data-demo=compose]').click();
    await page.locator('#ReadingPaneContainerId > [id^=docking_] [id$=_TO] [contenteditable=true]').first().fill(to);
    await page.keyboard.press('Enter');
    return `#ReadingPaneContainerId > [id^=docking_] ${outlookNames.editor}`;
  },
  popOut: (page) => windowOf(page, () => page.locator('[id^=docking_] [data-demo=popout]').last().click()),
  press: (page, button) => page.locator(`[id^=docking_] [data-demo=${button}]`).last().click(),
};
