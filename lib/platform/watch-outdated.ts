import { isOutdated } from './is-outdated';

/** No event tells it, so it is looked for this often (ms), and whenever the person comes back to the page. */
const lookEveryMs = 2_000;

/** Calls `onOutdated` once when the extension was updated or switched off under this page. The answer stops it. */
export function watchOutdated(view: Window, onOutdated: () => void): () => void {
  const events = ['focus', 'pointerdown', 'keydown'] as const;
  const stop = (): void => {
    view.clearInterval(timer);
    for (const event of events) view.removeEventListener(event, look, true);
  };
  const look = (): void => {
    if (!isOutdated()) return;
    stop();
    onOutdated();
  };
  const timer = view.setInterval(look, lookEveryMs);
  for (const event of events) view.addEventListener(event, look, true);
  return stop;
}
