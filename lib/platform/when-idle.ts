/** A page that is not painted (a tab in the background) has no frames; it is idle after so many ms all the same. */
const atLatest = 1_000;

/** Resolves after the next frame was painted and the browser has a moment to spare. Browsers without idle time take a turn. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    const rest = (): void => {
      if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: atLatest });
      else setTimeout(resolve);
    };
    const late = setTimeout(resolve, atLatest);
    requestAnimationFrame(() => {
      clearTimeout(late);
      rest();
    });
  });
}
