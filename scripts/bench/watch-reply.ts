import type { BrowserContext, Frame } from '@playwright/test';

declare global {
  interface Window {
    /** When a draft had been painted, in milliseconds since 1970 with fractions, on the clock that all processes share. */
    keptReplies?: number[];
  }
}

/** Runs in every new document; what counts is the sidebar. */
function noteReplies(): void {
  if (!location.pathname.endsWith('/sidebar.html')) return;
  const painted: number[] = [];
  window.keptReplies = painted;
  let shown = false;
  const look = (): void => {
    const ready = document.querySelector('[data-reply=ready]') !== null;
    if (ready === shown) return;
    shown = ready;
    if (!ready) return;
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => painted.push(performance.timeOrigin + performance.now());
      channel.port2.postMessage(null);
    });
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-reply'],
  });
}

export async function watchReplies(context: BrowserContext): Promise<void> {
  await context.addInitScript(noteReplies);
}

/** When the `count`-th draft was on the screen. */
export async function replyShownAt(frame: Frame, count: number): Promise<number> {
  const shown = await frame.waitForFunction((nth) => window.keptReplies?.[nth - 1], count, { polling: 20 });
  const at = await shown.jsonValue();
  if (at === undefined) throw new Error('No draft was shown.');
  return at;
}
