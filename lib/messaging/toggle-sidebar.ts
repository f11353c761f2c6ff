import { browser } from '@/lib/platform/browser';
import { toggleMessage } from './panel-port';

/** Shows or folds the sidebar of a mail page; over any other page it opens the book. */
export async function toggleSidebar(tabId: number | undefined): Promise<void> {
  try {
    if (tabId === undefined) throw new Error('no tab');
    await browser.tabs.sendMessage(tabId, toggleMessage);
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('/book.html') });
  }
}
