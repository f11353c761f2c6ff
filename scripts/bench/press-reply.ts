import type { Page } from '@playwright/test';

interface Tab {
  readonly id?: number;
}
/** The browser's API inside the background; Chromium lets it fire its own events. */
declare const chrome: {
  commands: { onCommand: { dispatch(command: string, tab: Tab | undefined): void } };
  tabs: { query(asked: object): Promise<Tab[]> };
};

/**
 * Presses Alt+S over the page, as the browser tells the background of it; answers when, in milliseconds since 1970 with
 * fractions. The browser's own way from the key to the command is no part of it.
 */
export async function pressReply(page: Page): Promise<number> {
  const [worker] = page.context().serviceWorkers();
  if (worker === undefined) throw new Error('The background does not run.');
  return worker.evaluate(async () => {
    const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const at = performance.timeOrigin + performance.now();
    chrome.commands.onCommand.dispatch('draft-reply', front);
    return at;
  });
}
