import type { SidebarLayout } from '@/lib/messaging/page-link';
import { clampWidth } from './frame-geometry';

/**
 * Lets a pointer drag the frame's inner edge. `onDrag` gets each width on the way, `onDropped` the last one (CSS px).
 * Meanwhile the frame takes no pointer: its process would swallow the moves in spite of the capture.
 */
export function dragWidth(options: {
  handle: HTMLElement;
  iframe: HTMLElement;
  view: Window;
  signal: AbortSignal;
  side: () => SidebarLayout['side'];
  onDrag: (width: number) => void;
  onDropped: (width: number) => void;
}): void {
  const { handle, iframe, view, signal, side, onDrag, onDropped } = options;
  let dragged: number | null = null;
  const listen = (
    type: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel',
    act: (e: PointerEvent) => void,
  ) => handle.addEventListener(type, (event) => event.isTrusted && act(event), { signal });

  const widthAt = (event: PointerEvent): number =>
    clampWidth(side() === 'right' ? view.innerWidth - event.clientX : event.clientX);

  const drop = (): void => {
    iframe.style.removeProperty('pointer-events');
    if (dragged !== null) onDropped(dragged);
    dragged = null;
  };
  listen('pointerdown', (event) => {
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    iframe.style.setProperty('pointer-events', 'none', 'important');
    dragged = widthAt(event);
  });
  const follow = (event: PointerEvent): void => {
    if (dragged === null) return;
    const width = widthAt(event);
    if (width !== dragged) onDrag(width);
    dragged = width;
  };
  listen('pointermove', follow);
  listen('pointerup', (event) => {
    // A busy browser gives the last move to the frame's process.
    follow(event);
    drop();
  });
  listen('pointercancel', drop);
}
