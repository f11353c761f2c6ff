import type { SidebarLayout } from '@/lib/messaging/page-link';
import { dragWidth } from './drag-width';
import { createFrameElements, hostTag } from './frame-elements';
import { frameWidth } from './frame-geometry';
import { handOverPort } from './hand-over-port';
import { keepInPlace } from './keep-in-place';
import { createPageRoom, type Placement } from './page-room';
import type { Box } from './place-button';

/** The sidebar opens this soon (ms) after the person asked for it, or the keyboard stays where it is. */
const focusWait = 2_000;

export interface SidebarFrame {
  readonly setLayout: (layout: SidebarLayout) => void;
  /** Measures again whether the frame covers the mail; answers through `onPlaced` only when something changed. */
  readonly measure: () => void;
  readonly releaseFocus: () => void;
  /** Gives the keyboard to the sidebar, at once or when it opens. */
  readonly takeFocus: () => void;
  /** Whether the sidebar itself is shown, not its rail. */
  readonly isOpen: () => boolean;
  /** The part of the window beside the frame; null when the page took the frame away. */
  readonly room: () => Box | null;
  /** Takes the frame out of the page, which gets its room back. */
  readonly leave: () => void;
}

/**
 * Puts the sidebar's page into the mail page, hidden until the sidebar asks for a layout.
 * With `signal` it only stops watching the page: after an update the old sidebar stays, to say that the tab must be
 * reloaded, unless a newer script takes its place.
 */
export function mountSidebarFrame(options: {
  page: Document;
  view: Window;
  /** Address and static origin of the sidebar's page. */
  url: string;
  origin: string;
  signal: AbortSignal;
  textArea: () => Element | null;
  onPort: (port: MessagePort) => void;
  onPlaced: (placement: Placement, viewportWidth: number) => void;
  onResized: (width: number) => void;
}): SidebarFrame {
  const { page, view, url, origin, signal, textArea, onPort, onPlaced, onResized } = options;
  // An older version of the extension may have left its frame behind: Firefox injects the new script at once.
  const pageRoom = createPageRoom(page, view);
  for (const old of page.querySelectorAll(`html > ${hostTag}`)) {
    old.remove();
    pageRoom.clear();
  }

  const elements = createFrameElements(page);
  let layout: SidebarLayout = { shape: 'hidden', side: 'right', width: 340 };
  let lastPlaced = '';

  const draw = (shown = layout): void => {
    elements.draw(shown, view.innerWidth);
    pageRoom.give(shown);
  };
  const measureNow = (): void => {
    const placement = pageRoom.measure(layout, textArea());
    const placed = `${placement} ${view.innerWidth}`;
    if (placed === lastPlaced) return;
    lastPlaced = placed;
    onPlaced(placement, view.innerWidth);
  };
  let measuring = false;
  /** With the page's own layout, not before it: a layout forced in between costs as much as the page's own. */
  const measure = (): void => {
    if (measuring) return;
    measuring = true;
    view.requestAnimationFrame(() => {
      measuring = false;
      measureNow();
    });
  };
  let focusUntil = 0;
  const setLayout = (next: SidebarLayout): void => {
    layout = next;
    draw();
    measure();
    if (isOpen() && performance.now() < focusUntil) takeFocus();
  };
  const isOpen = (): boolean => layout.shape === 'open' && elements.host.isConnected;
  const takeFocus = (): void => {
    // What is hidden takes no focus: then it is given with the next layout.
    focusUntil = isOpen() ? 0 : performance.now() + focusWait;
    elements.iframe.focus();
  };
  const room = (): Box | null => {
    const width = frameWidth(layout, view.innerWidth);
    const [left, right] = layout.side === 'left' ? [width, 0] : [0, width];
    return elements.host.isConnected
      ? { left, right: view.innerWidth - right, top: 0, bottom: view.innerHeight }
      : null;
  };
  const attach = (): void => {
    handOverPort(elements.iframe, { url, origin, signal, onPort });
    draw();
    page.documentElement.append(elements.host);
  };

  attach();
  keepInPlace({
    page,
    host: elements.host,
    signal,
    isIntact: () => elements.isIntact() && pageRoom.isIntact(),
    restore: attach,
    redraw: draw,
    onGivenUp: pageRoom.takeBack,
  });
  dragWidth({
    handle: elements.handle,
    iframe: elements.iframe,
    view,
    signal,
    side: () => layout.side,
    onDrag: (width) => setLayout({ ...layout, width }),
    onDropped: onResized,
  });

  view.addEventListener('resize', (event) => event.isTrusted && setLayout(layout), { signal });
  view.addEventListener('beforeprint', () => draw({ ...layout, shape: 'hidden' }), { signal });
  view.addEventListener('afterprint', () => draw(), { signal });
  const leave = (): void => {
    elements.host.remove();
    pageRoom.takeBack();
  };
  return { setLayout, measure, releaseFocus: () => elements.host.blur(), takeFocus, isOpen, room, leave };
}
