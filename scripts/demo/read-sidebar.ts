import type { Frame, Page } from '@playwright/test';
import { sidebarFrame } from '../browser/sidebar-frame.ts';

export interface ShownSidebar {
  readonly view: string;
  /** Its text, one entry a line. */
  readonly lines: readonly string[];
}

/** Opens the panel where the thread left it as a rail, as it does for people who are no client. */
async function openPanel(frame: Frame): Promise<void> {
  const rail = frame.locator('[data-view] > aside > button');
  if (await rail.isVisible()) await rail.click();
  // The page makes the room a moment after the panel asks for it. CSS px.
  await frame.waitForFunction(
    () => document.querySelector('[data-view] > aside > button') === null && innerWidth > 200,
  );
}

/** Waits until the sidebar shows the thread (null = that no thread is open), opens it and answers what it says. */
export async function readSidebar(page: Page, threadId: string | null, timeout = 10_000): Promise<ShownSidebar> {
  const frame = await sidebarFrame(page, { timeout });
  await frame.waitForFunction(
    (id) => {
      const root = document.querySelector<HTMLElement>('[data-view]');
      if (root === null) return false;
      if (id === null) return root.dataset.view === 'no-thread';
      if (root.dataset.threadKey?.includes(id) !== true) return false;
      // What was found in a client's mail follows a moment after the client.
      return root.dataset.view !== 'client' || root.dataset.searchedKey === root.dataset.threadKey;
    },
    threadId,
    { timeout },
  );
  if (threadId !== null) await openPanel(frame);
  await settle(frame);
  return shownNow(frame);
}

/** Lets what is measured after a change of width (two pictures: the layout, then what was drawn from it) be shown. */
const settle = (frame: Frame): Promise<void> =>
  frame.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

/** As a screen reader meets it: one line a list item, figure, heading or paragraph, without what is only for the eye. */
const shownNow = (frame: Frame): Promise<ShownSidebar> =>
  frame.evaluate(() => {
    const root = document.querySelector<HTMLElement>('[data-view]');
    if (root === null) return { view: '', lines: [] };
    const lines: { readonly block: Element; text: string }[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      const text = walker.currentNode.textContent?.trim() ?? '';
      if (parent === null || text === '' || text === '·') continue;
      // What is folded comes after the rest, at a moment of its own.
      if (parent.closest('[aria-hidden=true], details:not([open])') !== null) continue;
      const block = parent.closest('li, dl > div') ?? parent.closest('h1, h2, p, button') ?? parent;
      const last = lines.at(-1);
      if (last?.block === block) last.text += ` · ${text}`;
      else lines.push({ block, text });
    }
    return { view: root.dataset.view ?? '', lines: lines.map(({ text }) => text) };
  });
