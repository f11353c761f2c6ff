import { browser } from '@/lib/platform/browser';
import type { LogRequest } from './panel-port';

/** Asks the mail page in a tab to begin a record with what is marked there. False where no sidebar takes it. */
export async function logOnPage(tabId: number | undefined, request: LogRequest): Promise<boolean> {
  if (tabId === undefined) return false;
  try {
    return (await browser.tabs.sendMessage(tabId, request, { frameId: 0 })) === true;
  } catch {
    // No mail page, or one that was opened before the extension came.
    return false;
  }
}
