import type { SidebarLayout } from '@/lib/messaging/page-link';
import { frameWidth, handleWidth } from './frame-geometry';
import { importantStyle } from './important-style';

/** Marks the host element, so that a newer script of the extension finds what an older one left in the page. */
export const hostTag = 'kept-sidebar';

export interface FrameElements {
  readonly host: HTMLElement;
  readonly iframe: HTMLIFrameElement;
  readonly handle: HTMLElement;
  /** Writes every style anew, whatever the page did to them. */
  readonly draw: (layout: SidebarLayout, viewportWidth: number) => void;
  /** Whether the host still is as it was drawn. */
  readonly isIntact: () => boolean;
}

/** The host with its closed shadow root, so that the page reaches neither the frame's window nor its address. */
export function createFrameElements(page: Document): FrameElements {
  const host = page.createElement(hostTag);
  const root = host.attachShadow({ mode: 'closed' });
  const iframe = page.createElement('iframe');
  const handle = page.createElement('div');
  iframe.title = 'Kept';
  iframe.style.cssText = importantStyle({ display: 'block', height: '100%', border: '0' });
  root.append(iframe, handle);

  let drawn = '';

  const draw = (layout: SidebarLayout, viewportWidth: number): void => {
    const hidden = layout.shape === 'hidden';
    const width = frameWidth(hidden ? { ...layout, shape: 'open' } : layout, viewportWidth);
    for (const name of host.getAttributeNames()) if (name !== 'style') host.removeAttribute(name);
    // A hidden frame keeps its size, so that showing it needs no layout of its own.
    host.style.cssText = importantStyle({
      position: 'fixed',
      top: '0',
      bottom: '0',
      [layout.side]: '0',
      width: `${width}px`,
      'z-index': '2147483647',
      display: 'block',
      visibility: hidden ? 'hidden' : 'visible',
      'pointer-events': hidden ? 'none' : 'auto',
    });
    drawn = host.style.cssText;
    const grip = layout.shape === 'open' ? handleWidth : 0;
    // Beside the handle, never under it: a frame that anything lies over counts as covered, and its writes rest.
    // Property by property, as a drag keeps the pointer from the frame meanwhile.
    iframe.style.setProperty('width', `calc(100% - ${grip}px)`, 'important');
    iframe.style.setProperty('margin', layout.side === 'right' ? `0 0 0 ${grip}px` : '0', 'important');
    handle.style.cssText = importantStyle({
      display: layout.shape === 'open' ? 'block' : 'none',
      position: 'absolute',
      top: '0',
      bottom: '0',
      [layout.side === 'right' ? 'left' : 'right']: '0',
      width: `${handleWidth}px`,
      cursor: 'ew-resize',
      'touch-action': 'none',
    });
  };
  const isIntact = (): boolean => host.style.cssText === drawn && host.getAttributeNames().length === 1;
  return { host, iframe, handle, draw, isIntact };
}
