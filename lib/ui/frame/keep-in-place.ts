/** A page that removes the frame more often than this wants it gone, or is under attack: then it stays away. */
const mostReturns = 3;
/** Restyling is answered this often within the window (ms); a page that goes on would cost the person's machine. */
const mostRepairs = 20;
const repairWindow = 5_000;

/**
 * Holds the host element in the page: `restore` attaches it again when the page removed it, `redraw` writes the styles anew
 * when the page touched them (`isIntact` tells that from our own writes).
 */
export function keepInPlace(options: {
  page: Document;
  host: HTMLElement;
  signal: AbortSignal;
  isIntact: () => boolean;
  restore: () => void;
  redraw: () => void;
  onGivenUp: () => void;
}): void {
  const { page, host, signal, isIntact, restore, redraw, onGivenUp } = options;
  let returns = 0;
  let repairs = 0;
  let since = 0;

  const observer = new MutationObserver(() => {
    if (host.parentNode !== page.documentElement) {
      returns += 1;
      if (returns > mostReturns) {
        observer.disconnect();
        onGivenUp();
        return;
      }
      restore();
    } else if (!isIntact()) {
      const now = performance.now();
      if (now - since > repairWindow) {
        since = now;
        repairs = 0;
      }
      repairs += 1;
      if (repairs > mostRepairs) return;
      redraw();
    }
    // The page may have put a new root element in place of the one we watched.
    watch();
  });

  const watch = (): void => {
    observer.observe(page, { childList: true });
    observer.observe(page.documentElement, { childList: true, attributes: true, attributeFilter: ['style'] });
    observer.observe(host, { attributes: true });
  };
  watch();
  signal.addEventListener('abort', () => observer.disconnect());
}
