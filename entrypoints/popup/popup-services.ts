import type { Evidence } from '@/lib/domain/evidence';
import { callBackground } from '@/lib/messaging/call-background';
import { onChange } from '@/lib/messaging/changes-channel';
import { askMailTab } from '@/lib/messaging/mail-tabs';
import { openMail } from '@/lib/messaging/open-mail';
import { toggleSidebar } from '@/lib/messaging/toggle-sidebar';
import { browser } from '@/lib/platform/browser';
import { newId } from '@/lib/platform/new-id';
import { openPage } from '@/lib/platform/open-page';
import { reportError } from '@/lib/platform/report-error';
import { sentinelStorage } from '@/lib/platform/sentinel-storage';
import { openSidePanel } from '@/lib/platform/side-panel';
import { now } from '@/lib/platform/system-clock';
import { watchOutdated } from '@/lib/platform/watch-outdated';
import { whenIdle } from '@/lib/platform/when-idle';
import { createReader } from '@/lib/storage/create-reader';
import { createStore } from '@/lib/storage/create-store';
import type { FrontTab } from '@/lib/ui/popup/use-front-tab';

export type PopupServices = ReturnType<typeof createPopupServices>;

/** The popup goes when its work is done; as a tab, opened from the notification, it stays: no script may close that. */
const thenClose = (work: Promise<unknown>): void => {
  work.then(() => browser.extension.getViews({ type: 'popup' }).includes(window) && window.close(), reportError);
};

async function findFrontTab(): Promise<FrontTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.windowId === undefined) return null;
  const mail = await askMailTab(tab.id);
  mail?.leave();
  return { windowId: tab.windowId, mailTabId: mail?.tabId ?? null };
}

/** Ties the popup to the browser. It reads the store of this page, as the book does. */
export function createPopupServices() {
  const store = createStore({ sentinel: sentinelStorage, now, randomId: newId });
  // The popup counts anew, so the number on the button is brought up to date with it: after a journey, say.
  whenIdle()
    .then(() => callBackground('reminders/look', null))
    .catch(reportError);
  return {
    reader: createReader(store),
    status: () => store.status(),
    onChange,
    onOutdated: (heard: () => void) => watchOutdated(window, heard),
    findFrontTab,
    openMail: (evidence: Evidence) => thenClose(openMail(evidence)),
    openBook: (fragment: string) => thenClose(openPage(`/book.html${fragment}`)),
    toggleSidebar: (tabId: number) => thenClose(toggleSidebar(tabId)),
    openSidePanel: (windowId: number) => thenClose(openSidePanel(windowId)),
    reload: () => location.reload(),
    reportError,
  };
}
