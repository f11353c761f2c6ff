import type { MarkedText } from '@/lib/mail/read-marked';
import { createLogButton, logButtonTag } from './log-button';
import { type Box, placeButton } from './place-button';

/** A marking counts as ended when nothing moved for so long, in ms. */
const rest = 150;
/** The browser may tell so much later (ms) what the last key marked. */
const toldLate = 300;

export interface LogOffer {
  /** Looks again, once the page is at rest, whether and where the marked words are; costs nothing while none are. */
  readonly look: () => void;
  readonly explain: (title: string) => void;
}

/**
 * Shows a button by the words that a person marked in a message, until they are unmarked, scrolled or left.
 * `room`: the part of the window that the sidebar leaves; null while the page has no sidebar. Nothing is measured while the
 * person types, drags or scrolls.
 */
export function offerLog(options: {
  page: Document;
  view: Window;
  signal: AbortSignal;
  label: string;
  readMarked: () => MarkedText | null;
  room: () => Box | null;
  onLog: (marked: MarkedText) => void;
}): LogOffer {
  const { page, view, signal, readMarked, room, onLog } = options;
  for (const old of page.querySelectorAll(`html > ${logButtonTag}`)) old.remove();

  /** When the person last let go of a key or of the pointer, in ms of the page's clock. */
  let released = Number.NEGATIVE_INFINITY;
  /** Whether words that the person marked are to have a button. */
  let wanted = false;
  /** Whether the person waved it off; for these words it then stays away. */
  let waved = false;
  let timer: number | undefined;

  const forget = (): void => {
    wanted = false;
    view.clearTimeout(timer);
    button.hide();
  };
  const button = createLogButton(page, options.label, () => {
    const marked = readMarked();
    forget();
    if (marked?.place) onLog(marked);
  });
  const draw = (): void => {
    const marked = readMarked();
    const free = room();
    if (!marked?.place || !free) {
      forget();
      return;
    }
    const lines = [...marked.range.getClientRects()].filter(({ width }) => width > 0);
    button.show((size) => placeButton(lines, size, free, marked.backward));
  };
  const later = (): void => {
    if (!wanted) return;
    button.hide();
    view.clearTimeout(timer);
    timer = view.setTimeout(draw, rest);
  };

  const listen = (target: EventTarget, types: readonly string[], act: (event: Event) => void): void => {
    for (const type of types) {
      target.addEventListener(type, (event) => event.isTrusted && act(event), { signal, capture: true, passive: true });
    }
  };
  const ended = (): void => {
    if (wanted || waved || page.getSelection()?.isCollapsed !== false) return;
    wanted = true;
    later();
  };
  listen(view, ['pointerup', 'keyup'], () => {
    released = performance.now();
    ended();
  });
  listen(view, ['pointerdown'], ({ target }) => {
    released = Number.NEGATIVE_INFINITY;
    if (target !== button.host) forget();
  });
  listen(view, ['keydown'], (event) => {
    if ((event as KeyboardEvent).key !== 'Escape') return;
    waved = true;
    forget();
  });
  listen(page, ['selectionchange'], () => {
    waved = false;
    if (performance.now() - released < toldLate) ended();
    later();
  });
  listen(view, ['scroll', 'resize'], later);
  listen(view, ['beforeprint'], forget);
  signal.addEventListener('abort', forget);
  return { look: later, explain: button.explain };
}
