import type { SidebarLayout } from '@/lib/messaging/page-link';
import { frameWidth, roomFor } from './frame-geometry';

export type Placement = 'docked' | 'over';

/** The margin of the page's root element, by which the page makes room for the frame. */
export interface PageRoom {
  readonly give: (layout: SidebarLayout) => void;
  readonly takeBack: () => void;
  /** Takes back what an older script gave. */
  readonly clear: () => void;
  /** Whether the page still leaves the room it gave. */
  readonly isIntact: () => boolean;
  /** Whether the text of the mail lies clear of the frame, as the page is laid out now. */
  readonly measure: (layout: SidebarLayout, textArea: Element | null) => Placement;
}

const sides = { right: 'margin-right', left: 'margin-left' } as const;

export function createPageRoom(page: Document, view: Window): PageRoom {
  let given: { side: SidebarLayout['side']; room: number } | null = null;
  const style = (): CSSStyleDeclaration => page.documentElement.style;

  const isIntact = (): boolean => given === null || style().getPropertyValue(sides[given.side]) === `${given.room}px`;

  const takeBack = (): void => {
    if (given) style().removeProperty(sides[given.side]);
    given = null;
  };

  const clear = (): void => {
    for (const side of Object.values(sides)) style().removeProperty(side);
  };

  const give = (layout: SidebarLayout): void => {
    const room = roomFor(layout, view.innerWidth);
    const changed = (given?.room ?? 0) !== room || (given !== null && given.side !== layout.side);
    if (!changed && isIntact()) return;
    takeBack();
    if (room > 0) {
      style().setProperty(sides[layout.side], `${room}px`, 'important');
      given = { side: layout.side, room };
    }
    // Hosts that size themselves by script listen for this; it must not come back to us as a person's own resize.
    if (changed) view.dispatchEvent(new Event('resize'));
  };

  const measure = (layout: SidebarLayout, textArea: Element | null): Placement => {
    const width = frameWidth(layout, view.innerWidth);
    if (!textArea || width === 0) return 'docked';
    const text = textArea.getBoundingClientRect();
    if (text.width === 0) return 'docked';
    const covered = layout.side === 'right' ? text.right > view.innerWidth - width : text.left < width;
    return covered ? 'over' : 'docked';
  };
  return { give, takeBack, clear, isIntact, measure };
}
