import { browser } from '@/lib/platform/browser';
import { linkOverRuntimePort } from './link-over-runtime-port';
import type { PageLink } from './page-link';
import { panelPortName } from './panel-port';

/**
 * Links the side panel with the page in front of its window, tab after tab and document after document.
 * A tab without our content script refuses the link at once: it is then taken back with null.
 */
export function followActiveTab(onLink: (link: PageLink | null) => void): () => void {
  let tabId: number | null = null;
  let link: PageLink | null = null;
  let stopped = false;

  const connect = (id: number): void => {
    const port = browser.tabs.connect(id, { name: panelPortName });
    const opened = linkOverRuntimePort(port);
    link = opened;
    port.onDisconnect.addListener(() => {
      if (link !== opened) return;
      link = null;
      onLink(null);
    });
    onLink(opened);
  };

  const look = async (): Promise<void> => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const id = tab?.id ?? null;
    if (stopped || (link && id === tabId)) return;
    link?.close();
    link = null;
    tabId = id;
    if (id === null) onLink(null);
    else connect(id);
  };
  const onActivated = (): void => void look();
  const onUpdated = (id: number, change: { status?: string }): void => {
    if (id === tabId && change.status === 'complete') void look();
  };

  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  void look();
  return () => {
    stopped = true;
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    link?.close();
  };
}
