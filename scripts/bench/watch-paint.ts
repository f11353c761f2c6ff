import type { BrowserContext, Frame } from '@playwright/test';

interface Painted {
  readonly key: string;
  readonly view: string;
  /** Milliseconds since 1970, with fractions, on the clock that all processes of the browser share. */
  readonly at: number;
}

/** Runs in every new document; in the sidebar's it notes when the content for a thread has been painted. */
function notePaints(): void {
  if (!location.pathname.endsWith('/sidebar.html')) return;
  const paints: Painted[] = [];
  Object.assign(globalThis, { keptPaints: paints });
  let last = '';
  const look = () => {
    const root = document.querySelector('[data-thread-key]');
    const key = root?.getAttribute('data-thread-key') ?? '';
    const view = root?.getAttribute('data-view') ?? '';
    if (`${key} ${view}` === last) return;
    last = `${key} ${view}`;
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => paints.push({ key, view, at: performance.timeOrigin + performance.now() });
      channel.port2.postMessage(null);
    });
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-thread-key', 'data-view'],
  });
}

export async function watchPaints(context: BrowserContext): Promise<void> {
  await context.addInitScript(notePaints);
}

/** When a client's context was first painted for the thread; waits for it at most ten seconds. */
export async function paintedAt(frame: Frame, threadId: string): Promise<number> {
  const found = await frame.waitForFunction(
    (id) => {
      const paints = Reflect.get(globalThis, 'keptPaints') as readonly Painted[] | undefined;
      return paints?.find((paint) => paint.view === 'client' && paint.key.includes(id))?.at;
    },
    threadId,
    { timeout: 10_000, polling: 20 },
  );
  const at = await found.jsonValue();
  if (at === undefined) throw new Error(`The context of thread ${threadId} was not painted.`);
  return at;
}
