import { browser } from '@/lib/platform/browser';
import { replyMessage } from './panel-port';

/** Asks the mail page in a tab for a reply; nothing happens over a page that is none. */
export async function replyOnPage(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  try {
    await browser.tabs.sendMessage(tabId, replyMessage, { frameId: 0 });
  } catch {
    // No mail page, or one that was opened before the extension came.
  }
}
