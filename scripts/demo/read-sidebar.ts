import type { Frame, Page } from '@playwright/test';
import { sidebarFrame } from '../browser/sidebar-frame.ts';

export interface ShownSidebar {
  readonly view: string;
  /** The visible text, one entry a line. */
  readonly lines: readonly string[];
}

/** Waits until the sidebar shows the thread (null = that no thread is open) and answers what it says. */
export async function readSidebar(page: Page, threadId: string | null, timeout = 10_000): Promise<ShownSidebar> {
  const frame = await sidebarFrame(page, { timeout });
  await frame.waitForFunction(
    (id) => {
      const root = document.querySelector<HTMLElement>('[data-view]');
      if (root === null) return false;
      return id === null ? root.dataset.view === 'no-thread' : root.dataset.threadKey?.includes(id) === true;
    },
    threadId,
    { timeout },
  );
  return shownNow(frame);
}

export const shownNow = (frame: Frame): Promise<ShownSidebar> =>
  frame.evaluate(() => {
    const root = document.querySelector<HTMLElement>('[data-view]');
    const lines = (root?.innerText ?? '').split('\n').map((line) => line.trim());
    return { view: root?.dataset.view ?? '', lines: lines.filter((line) => line !== '') };
  });
