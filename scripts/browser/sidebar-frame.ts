import type { Frame, Page } from '@playwright/test';

const isSidebar = (frame: Frame) => frame.url().includes('/sidebar.html');

/** The sidebar's frame in a mail page. Locators do not pierce its closed shadow root; the list of frames does. */
export async function sidebarFrame(page: Page, { timeout = 10_000 } = {}): Promise<Frame> {
  const present = page.frames().find(isSidebar);
  return present ?? page.waitForEvent('framenavigated', { predicate: isSidebar, timeout });
}
