import { browser } from './browser';

/** Opens a page of the extension in a tab in front, or in a window where none is open. */
export async function openPage(path: string): Promise<void> {
  const url = browser.runtime.getURL(path);
  try {
    const { windowId } = await browser.tabs.create({ url });
    if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
  } catch {
    await browser.windows.create({ url });
  }
}
