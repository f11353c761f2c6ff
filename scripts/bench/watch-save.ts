import type { BrowserContext, Frame } from '@playwright/test';

/** Moments in milliseconds since 1970, with fractions. */
interface SaveTimes {
  /** When Enter went down in the sidebar. */
  entered: number[];
  /** When the sentence that a promise is logged was on the screen. */
  saved: number[];
}
declare global {
  interface Window {
    keptSave?: SaveTimes;
  }
}

/** Runs in every new document; what counts is the sidebar. */
function noteSaves(): void {
  if (!location.pathname.endsWith('/sidebar.html')) return;
  const times: SaveTimes = { entered: [], saved: [] };
  window.keptSave = times;
  const now = (stamp: number): number => performance.timeOrigin + stamp;
  addEventListener('keydown', (event) => event.key === 'Enter' && times.entered.push(now(event.timeStamp)), {
    capture: true,
  });
  let said = '';
  const look = (): void => {
    const sentence = document.querySelector('[role=status] p')?.textContent ?? '';
    if (sentence === said) return;
    said = sentence;
    if (!sentence.startsWith('Logged: ')) return;
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => times.saved.push(now(performance.now()));
      channel.port2.postMessage(null);
    });
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
}

export async function watchSaves(context: BrowserContext): Promise<void> {
  await context.addInitScript(noteSaves);
}

/** Milliseconds from the `count`-th Enter to the sentence that says what was logged. */
export async function enterToSaved(frame: Frame, count: number): Promise<number> {
  const times = await frame.waitForFunction(
    (nth) => {
      const { entered, saved } = window.keptSave ?? { entered: [], saved: [] };
      const [from, to] = [entered[nth - 1], saved[nth - 1]];
      return from === undefined || to === undefined ? null : [from, to];
    },
    count,
    { polling: 20 },
  );
  const [from, to] = (await times.jsonValue()) ?? [];
  if (from === undefined || to === undefined) throw new Error('Nothing was saved.');
  return to - from;
}
