import type { BrowserContext, Frame, Page } from '@playwright/test';

/** What a sidebar heard of the wish to log marked words. */
export interface HeardLog {
  readonly as: string;
  readonly text: string | null;
  readonly cut: boolean;
  readonly messageId: string | null;
}

declare global {
  interface Window {
    /** In the sidebar: what the page asked to log, and the text of each message by its id. */
    heardLogs?: { logs: HeardLog[]; bodies: [id: string | null, body: string | null][] };
    /** In the mail page: what was marked each time that a button was put in. */
    buttonsSeen?: string[];
  }
}

/** Keeps, in every page that is opened from now on, what the tests of the ways to log look at. */
export async function noteLogs(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    if (location.protocol !== 'chrome-extension:') {
      const seen: string[] = [];
      window.buttonsSeen = seen;
      new MutationObserver((records) => {
        const added = records.flatMap(({ addedNodes }) => Array.from(addedNodes));
        const buttons = added.filter(({ nodeName }) => nodeName === 'KEPT-LOG');
        seen.push(...buttons.map(() => getSelection()?.toString().trim() ?? ''));
      }).observe(document, { childList: true, subtree: true });
      return;
    }
    const heard: NonNullable<Window['heardLogs']> = { logs: [], bodies: [] };
    window.heardLogs = heard;
    const { start } = MessagePort.prototype;
    const tapped = new WeakSet<MessagePort>();
    MessagePort.prototype.start = function (this: MessagePort) {
      if (!tapped.has(this)) {
        tapped.add(this);
        this.addEventListener('message', ({ data }) => {
          if (data?.type === 'log') heard.logs.push(data);
          if (data?.type !== 'reading') return;
          heard.bodies = data.reading.messages.map((each: { id: string; body: string }) => [each.id, each.body]);
        });
      }
      start.call(this);
    };
  });
}

/** What the frame was asked to log so far. */
export const heardLogs = (frame: Frame): Promise<HeardLog[]> => frame.evaluate(() => window.heardLogs?.logs ?? []);

/** Id, as the sidebar has it from the page, of the newest message whose text holds `words`. */
export const messageWith = (frame: Frame, words: string): Promise<string | null | undefined> =>
  frame.evaluate((text) => window.heardLogs?.bodies.findLast(([, body]) => body?.includes(text))?.[0], words);

/** How many buttons were put into the page so far. */
export const buttonsSeen = (page: Page): Promise<number> => page.evaluate(() => window.buttonsSeen?.length ?? 0);

/** The words that got a button so far, each once: it is put in anew whenever the page moves. */
export const wordsWithButton = (page: Page): Promise<string[]> => page.evaluate(() => [...new Set(window.buttonsSeen)]);
