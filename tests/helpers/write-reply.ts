import type { Frame, Page } from '@playwright/test';
import { sidebarFrame } from '../../scripts/browser/sidebar-frame.ts';
import type { DemoThread } from '../../scripts/demo/demo-thread.ts';
import type { Mailbox } from '../../scripts/demo/mailbox.ts';
import { ana, maya } from '../../scripts/demo/people.ts';
import { readSidebar } from '../../scripts/demo/read-sidebar.ts';
import type { demoBackup } from '../../scripts/demo/seed.ts';
import { type OpenedMailbox, openMailbox } from './open-mailbox';
import { readStore } from './read-store';

export const promise = 'I will send you the signed contract by Friday.';
export const further = 'We will deliver the second printer tomorrow.';

export const thread: DemoThread = {
  name: 'contract',
  subject: 'The contract',
  messages: [
    { from: ana, to: [maya], daysAgo: 1, time: '10:00', paragraphs: ['Hi Maya,', 'How is the contract doing?', 'Ana'] },
  ],
};
export const other: DemoThread = { ...thread, name: 'printer', subject: 'The printer' };
declare global {
  interface Window {
    /** What the sidebar sent to the mail page, as JSON. */
    orders?: string[];
  }
}

/** Runs in every page: in the sidebar's frame it notes what goes to the mail page. */
function noteOrders(): void {
  if (location.protocol !== 'chrome-extension:' || window.parent === window) return;
  const orders: string[] = [];
  window.orders = orders;
  const { postMessage } = MessagePort.prototype;
  MessagePort.prototype.postMessage = function (this: MessagePort, message: unknown) {
    // React's scheduler has ports of its own, and nothing to say on them.
    if (message !== null) orders.push(JSON.stringify(message));
    postMessage.call(this, message);
  };
}

export interface Written {
  readonly mailbox: OpenedMailbox;
  readonly page: Page;
  readonly frame: Frame;
  readonly editor: string;
  /** The commitments made of these sentences, as they lie in the store. */
  readonly logged: (sentence?: string) => Promise<Awaited<ReturnType<typeof readStore>>['commitment']>;
}

/** Opens the thread and writes a reply to it. */
export async function writeReply(
  host: Mailbox,
  text: string,
  run: (written: Written) => Promise<void>,
  records?: ReturnType<typeof demoBackup>,
): Promise<void> {
  const mailbox = await openMailbox({ threads: [thread, other], ...(records && { records }) });
  try {
    await mailbox.context.addInitScript(noteOrders);
    const { page } = await mailbox.openTab(host);
    await host.open(page, thread);
    await readSidebar(page, host.threadId(thread));
    const editor = await host.reply(page);
    await page.locator(editor).pressSequentially(text);
    const book = await mailbox.openBook();
    await page.bringToFront();
    const logged = async (sentence = promise) =>
      (await readStore(book)).commitment.filter(
        ({ evidence, deletedAt }) => evidence?.quote === sentence && deletedAt === null,
      );
    await run({ mailbox, page, frame: await sidebarFrame(page), editor, logged });
  } finally {
    await mailbox.close();
  }
}
