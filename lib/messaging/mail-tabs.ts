import { browser } from '@/lib/platform/browser';
import { linkOverRuntimePort } from './link-over-runtime-port';
import { panelPortName } from './panel-port';

/** A mail page answers at once with what it last read; a tab that is still loading is not waited for longer, ms. */
const answerWithinMs = 500;

/** A tab whose mail page answered. */
export interface MailTab {
  readonly tabId: number;
  /** Of the page, as its content script says. */
  readonly origin: string;
  /** Address of the account, where the page shows it. */
  readonly account: string | null;
  /** Goes to a mail of the page's own host, or nowhere. */
  readonly openMail: (link: string) => void;
  readonly leave: () => void;
}

/**
 * Asks a tab whether a mail page of ours is in it: the browser does not tell the addresses of tabs without a further permission.
 * Null for any other page, and for one that has not read anything yet.
 */
export function askMailTab(tabId: number): Promise<MailTab | null> {
  return new Promise((resolve) => {
    const port = browser.tabs.connect(tabId, { name: panelPortName });
    const link = linkOverRuntimePort(port);
    const late = setTimeout(() => {
      resolve(null);
      link.close();
    }, answerWithinMs);
    port.onDisconnect.addListener(() => {
      // Read, so that the browser does not report every tab without our script as an error.
      void browser.runtime.lastError;
      clearTimeout(late);
      resolve(null);
    });
    link.onMessage((message) => {
      if (message.type !== 'reading') return;
      clearTimeout(late);
      const { origin, account } = message.reading;
      const openMail = (wanted: string): void => link.send({ type: 'open-mail', link: wanted });
      resolve({ tabId, origin, account, openMail, leave: link.close });
    });
  });
}
