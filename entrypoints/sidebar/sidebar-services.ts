import type { Reader } from '@/lib/app/reader';
import { onChange } from '@/lib/messaging/changes-channel';
import { connectToPage } from '@/lib/messaging/connect-to-page';
import { openReader } from '@/lib/messaging/open-reader';
import { remoteReader } from '@/lib/messaging/remote-reader';
import { remoteWriter } from '@/lib/messaging/remote-writer';
import { storeStatus } from '@/lib/messaging/store-calls';
import { browser } from '@/lib/platform/browser';
import { logKeys } from '@/lib/platform/commands';
import { draftCopies, forgetDraftCopies } from '@/lib/platform/draft-copies';
import { mailHosts } from '@/lib/platform/mail-hosts';
import { newId } from '@/lib/platform/new-id';
import { loadPreferences, onPreferences, savePreferences } from '@/lib/platform/preferences';
import { reportError } from '@/lib/platform/report-error';
import { sentinelStorage } from '@/lib/platform/sentinel-storage';
import { sha256Hex } from '@/lib/platform/sha256-hex';
import { now, timeZone, today } from '@/lib/platform/system-clock';
import { watchOutdated } from '@/lib/platform/watch-outdated';
import { whenIdle } from '@/lib/platform/when-idle';
import { createReader } from '@/lib/storage/create-reader';
import { createStore } from '@/lib/storage/create-store';
import type { SidebarPorts } from '@/lib/ui/sidebar/sidebar-ports';

/** Ties the sidebar to the browser: its own store for reading, the background for writing. */
export function createSidebarServices(): SidebarPorts {
  const store = createStore({ sentinel: null, now, randomId: newId });
  const open = (): Promise<Reader> =>
    openReader({
      direct: { reader: createReader(store), status: () => store.status(), close: () => store.close() },
      remote: remoteReader,
      knownStoreId: async () => (await sentinelStorage.read())?.storeId ?? null,
      askBackground: storeStatus,
    });
  let reader: Promise<Reader> | null = null;
  const openTab = (url: string): void => {
    browser.tabs.create({ url }).catch(reportError);
  };
  return {
    reader: (again = false) => {
      if (again) reader = null;
      reader ??= open();
      reader.catch(() => {
        reader = null;
      });
      return reader;
    },
    writer: remoteWriter,
    loadFinder: async () => (await import('@/lib/detection/find-suggestions')).findSuggestions,
    preloadLog: () => import('./log-screen'),
    preloadReply: () => import('./reply-screen'),
    draftCopies,
    sha256: sha256Hex,
    whenIdle,
    newId,
    today,
    timeZone,
    loadPreferences,
    savePreferences,
    onPreferences,
    connectToPage,
    onChange: (listener) =>
      onChange((change) => {
        if (change.erased) forgetDraftCopies();
        listener(change);
      }),
    onOutdated: (heard) => watchOutdated(window, heard),
    openBook: (fragment) => openTab(browser.runtime.getURL(`/book.html${fragment}`)),
    openMail: (link) => {
      if (mailHosts.includes(URL.parse(link)?.origin ?? '')) openTab(link);
    },
    logKeys,
    reloadTab: () => location.reload(),
    reportError,
  };
}
