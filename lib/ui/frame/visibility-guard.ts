/** The frame must have been seen in full for so long (ms) before a write is believed to be meant. */
const restMs = 500;
/** The least that Chromium accepts with `trackVisibility`, in ms. */
const observerDelay = 100;

/** The second version of the observer, which TypeScript's library does not know yet. */
type SeenEntry = IntersectionObserverEntry & { readonly isVisible: boolean };
type SeenOptions = IntersectionObserverInit & { readonly trackVisibility: true; readonly delay: number };

/** Several thresholds, so that a frame pushed half out of the window is heard of too. */
const seenInFull: SeenOptions = {
  trackVisibility: true,
  delay: observerDelay,
  threshold: [0, 0.25, 0.5, 0.75, 0.9, 1],
};

/** Whether a click in the sidebar may write; in the form that React's `useSyncExternalStore` takes. */
export interface VisibilityGuard {
  readonly isLive: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

const alwaysLive: VisibilityGuard = { isLive: () => true, subscribe: () => () => {} };

/**
 * Holds writes back while the mail page covers, fades or moves the frame: a click may then be stolen.
 * Only Chromium can tell (IntersectionObserver v2); elsewhere, and outside a frame, it is always live.
 * Ends with `signal`.
 */
export function createVisibilityGuard(target: Element, view: Window, signal: AbortSignal): VisibilityGuard {
  const canTell = 'isVisible' in (globalThis.IntersectionObserverEntry?.prototype ?? {});
  if (view.parent === view || !canTell) return alwaysLive;

  const listeners = new Set<() => void>();
  let live = false;
  let timer: number | undefined;
  const become = (next: boolean): void => {
    if (next === live) return;
    live = next;
    for (const listener of listeners) listener();
  };

  const observer = new IntersectionObserver((entries) => {
    view.clearTimeout(timer);
    if ((entries.at(-1) as SeenEntry | undefined)?.isVisible) timer = view.setTimeout(() => become(true), restMs);
    else become(false);
  }, seenInFull);
  observer.observe(target);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
    become(false);
  });
  return {
    isLive: () => live,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
