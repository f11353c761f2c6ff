import '@/lib/platform/zod-config';
import { defineBackground } from 'wxt/utils/define-background';
import { forgetOldDrafts } from '@/lib/app/forget-old-drafts';
import { cleanLines } from '@/lib/mail/clean-text';
import { longestQuote } from '@/lib/mail/mail-limits';
import { announceChange } from '@/lib/messaging/changes-channel';
import { serveMessages } from '@/lib/messaging/serve-messages';
import { storeHandlers } from '@/lib/messaging/store-handlers';
import { onAlarm } from '@/lib/platform/alarms';
import { browser } from '@/lib/platform/browser';
import { newId } from '@/lib/platform/new-id';
import { reportError } from '@/lib/platform/report-error';
import { sentinelStorage } from '@/lib/platform/sentinel-storage';
import { now } from '@/lib/platform/system-clock';
import { createReader } from '@/lib/storage/create-reader';
import { createStore } from '@/lib/storage/create-store';
import { createWriter } from '@/lib/storage/create-writer';
import { forgetDrafts } from '@/lib/storage/write/forget-drafts';
import { followAsks } from '@/lib/ui/follow-asks';
import { startReminders } from '@/lib/ui/reminders/start-reminders';
import { replyDraftPrefix } from '@/lib/ui/reply/reply-draft-key';

// Not a module: a module worker may not load code late, and lib/storage does.
export default defineBackground(() => {
  const store = createStore({ sentinel: sentinelStorage, now, randomId: newId });
  const reader = createReader(store);
  const writer = createWriter(store);
  const handlers = {
    ...storeHandlers(store, reader, writer, announceChange),
    ...startReminders(reader),
  };

  // Listeners stand before anything is awaited: a worker that was started for a message must find them.
  browser.runtime.onMessage.addListener(
    serveMessages({
      extensionId: browser.runtime.id,
      extensionOrigin: `${location.protocol}//${location.host}`,
      handlers,
      onError: reportError,
    }),
  );
  followAsks(writer, (text) => cleanLines(text, longestQuote));
  const tidy = (): void =>
    void forgetOldDrafts({
      prefix: replyDraftPrefix,
      now: () => Date.now(),
      forgetDrafts: (query) => forgetDrafts(store, query),
    }).catch(reportError);
  browser.runtime.onStartup.addListener(tidy);
  // The reminders set one for every midnight, also while they are off.
  onAlarm(tidy);
  // Makes the store at once, so that the first sidebar finds it.
  browser.runtime.onInstalled.addListener(() => {
    store.status().catch(reportError);
  });
});
