import { importantStyle } from './important-style';

/** Marks the button, so that a newer script of the extension finds what an older one left in the page. */
export const logButtonTag = 'kept-log';

export interface LogButton {
  readonly host: HTMLElement;
  /** Puts it into the page, where `place` says once its size is known; null takes it away. */
  readonly show: (place: (size: DOMRect) => { readonly left: number; readonly top: number } | null) => void;
  readonly hide: () => void;
  /** What it says when the pointer rests on it. */
  readonly explain: (title: string) => void;
}

const look = {
  // Below the sidebar's frame: what lies over that makes its writes rest.
  'z-index': '2147483646',
  position: 'fixed',
  display: 'block',
};

/**
 * The small button beside marked words. The page can neither reach into it nor press it: only a person's own press counts.
 * Tab passes it by, as the mail page's order of keys is its own; the keyboard has the shortcut.
 */
export function createLogButton(page: Document, label: string, onPress: () => void): LogButton {
  const host = page.createElement(logButtonTag);
  const button = page.createElement('button');
  host.attachShadow({ mode: 'closed' }).append(button);
  button.type = 'button';
  button.tabIndex = -1;
  button.textContent = `✓ ${label}`;
  button.style.cssText = importantStyle({
    display: 'block',
    padding: '4px 10px',
    border: '1px solid #7fd1b0',
    'border-radius': '8px',
    background: '#1f5f4a',
    color: '#fff',
    font: '500 12.5px/18px system-ui,sans-serif',
    'white-space': 'nowrap',
    cursor: 'pointer',
    'box-shadow': '0 1px 4px #0005',
  });
  // Pressing must not unmark the words.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', (event) => event.isTrusted && onPress());

  const put = (left: number, top: number): void => {
    host.style.cssText = importantStyle({ ...look, left: `${left}px`, top: `${top}px` });
  };
  return {
    host,
    show: (place) => {
      if (!host.isConnected) {
        put(0, 0);
        page.documentElement.append(host);
      }
      const spot = place(host.getBoundingClientRect());
      if (spot) put(spot.left, spot.top);
      else host.remove();
    },
    hide: () => host.remove(),
    explain: (title) => {
      button.title = title;
    },
  };
}
