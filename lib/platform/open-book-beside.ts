import { browser, type Tabs } from './browser';

/** Opens the full page in a tab next to another, at a place of it (`#log/ID`). */
export async function openBookBeside(tab: Tabs.Tab | undefined, fragment: string): Promise<void> {
  const url = browser.runtime.getURL(`/book.html${fragment}`);
  // The tab may be in a window that takes no tabs, or be gone.
  const beside = tab?.windowId === undefined ? { url } : { url, windowId: tab.windowId, index: tab.index + 1 };
  await browser.tabs.create(beside).catch(() => browser.tabs.create({ url }));
}
