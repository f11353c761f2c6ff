import type { FromPage, FromSidebar, InsertOrder } from '@/lib/messaging/page-link';

/** One sidebar that listens to this page: the frame, or a side panel. */
export type Listener = (message: FromPage) => void;

/** Adds a sidebar, the frame if nothing else is said; the answer takes it away again. */
export type Join = (listener: Listener, kind?: 'frame' | 'panel') => () => void;

/** What the page last said of each kind that still holds; a listener that comes later hears it at once. */
export interface PageEnd {
  readonly say: (message: FromPage) => void;
  /** Says it to the frame alone; a frame that is still loading hears it when it comes. */
  readonly tellFrame: (message: FromPage) => void;
  /** Says it to the side panels alone; whether there are any. */
  readonly tellPanels: (message: FromPage) => boolean;
  readonly join: Join;
}

export function createPageEnd(): PageEnd {
  const listeners = new Map<Listener, 'frame' | 'panel'>();
  const standing = new Map<string, FromPage>();
  let kept: FromPage | null = null;
  const tell = (message: FromPage, to: 'frame' | 'panel'): boolean => {
    const heard = [...listeners].filter(([, kind]) => kind === to);
    for (const [listener] of heard) listener(message);
    return heard.length > 0;
  };
  return {
    say: (message) => {
      const { type } = message;
      if (type === 'reading' || type === 'placed') standing.set(type, message);
      else if (type === 'draft') standing.set(message.composer.id, message);
      else if (type === 'draft-gone') standing.delete(message.id);
      for (const listener of listeners.keys()) listener(message);
    },
    tellFrame: (message) => {
      kept = tell(message, 'frame') ? null : message;
    },
    tellPanels: (message) => tell(message, 'panel'),
    join: (listener, kind = 'frame') => {
      listeners.set(listener, kind);
      for (const message of standing.values()) listener(message);
      if (kept && kind === 'frame') {
        listener(kept);
        kept = null;
      }
      return () => listeners.delete(listener);
    },
  };
}

/** What the page does for a sidebar. */
export interface Orders {
  readonly layout: (message: Extract<FromSidebar, { type: 'layout' }>) => void;
  readonly releaseFocus: () => void;
  readonly readAgain: () => void;
  readonly shortcut: (keys: string) => void;
  readonly listComposers: (ask: string) => void;
  readonly insert: (order: InsertOrder) => void;
}

/** Follows one message of the sidebar. A link to another origin than the page's own is refused. */
export function obey(message: FromSidebar, orders: Orders, location: Location): void {
  if (message.type === 'layout') orders.layout(message);
  else if (message.type === 'release-focus') orders.releaseFocus();
  else if (message.type === 'read-again') orders.readAgain();
  else if (message.type === 'shortcut') orders.shortcut(message.keys);
  else if (message.type === 'list-composers') orders.listComposers(message.ask);
  else if (message.type === 'insert') orders.insert(message.order);
  else if (message.type === 'reload') location.reload();
  else if (URL.parse(message.link)?.origin === location.origin) location.assign(message.link);
}
