import type { AttendedComposers } from '@/lib/mail/attend-composers';
import type { MailAdapter } from '@/lib/mail/mail-adapter';
import type { ReadMarked } from '@/lib/mail/read-marked';
import type { WatchComposersOptions } from '@/lib/mail/watch-composers';
import type { PageWatch, WatchPageOptions } from '@/lib/mail/watch-page';
import type { FromSidebar } from '@/lib/messaging/page-link';
import { pageBrowser } from '@/lib/platform/page-browser';
import { sidebarAddress } from './extension-address';
import { joinFramePort } from './join-frame-port';
import { listenForPanels } from './listen-for-panels';
import { mountSidebarFrame } from './mount-sidebar-frame';
import { createPageEnd, obey } from './page-end';
import { takeAsks } from './take-asks';

/** The part of WXT's context that is used; `isInvalid` also ends `signal` when the extension was updated. */
interface ScriptContext {
  readonly signal: AbortSignal;
  readonly isInvalid: boolean;
}

/**
 * The whole content script: the frame, the link to every sidebar, and the watcher of the page. It knows no client data,
 * and calls nothing of the extension but what it needs to be found.
 */
export function runBesidePage(options: {
  context: ScriptContext;
  adapter: MailAdapter;
  watchPage: (options: WatchPageOptions) => PageWatch;
  readMarked: ReadMarked;
  attendComposers: (options: WatchComposersOptions) => AttendedComposers;
}): void {
  const { context, adapter, watchPage, attendComposers, readMarked } = options;
  const { signal } = context;
  // Attachments open as images, PDF or plain text under the same address.
  if (document.contentType !== 'text/html') return;

  const { runtime } = pageBrowser;
  const { url, origin } = sidebarAddress(runtime);
  const pageEnd = createPageEnd();
  let leaveFrame = (): void => {};
  let readAgain = (): void => {};

  const follow = (message: FromSidebar): void =>
    obey(
      message,
      {
        layout: ({ layout }) => {
          frame.setLayout(layout);
          asks.look();
        },
        releaseFocus: () => frame.releaseFocus(),
        readAgain: () => readAgain(),
        shortcut: (keys) => asks.nameKeys(keys),
        listComposers: (ask) => pageEnd.say({ type: 'composers', ask, ...composers.list() }),
        insert: async (order) => pageEnd.say({ type: 'inserted', order: order.id, ...(await composers.insert(order)) }),
      },
      location,
    );

  const frame = mountSidebarFrame({
    page: document,
    view: window,
    url,
    origin,
    signal,
    // At the document's start there is no body to search.
    textArea: () => document.body && adapter.textArea(document),
    onPort: (port) => {
      leaveFrame();
      leaveFrame = joinFramePort(port, pageEnd.join, follow, () => context.isInvalid && frame.leave());
    },
    onPlaced: (placement, viewportWidth) => pageEnd.say({ type: 'placed', placement, viewportWidth }),
    onResized: (width) => pageEnd.say({ type: 'resized', width }),
  });

  listenForPanels({ runtime, extensionOrigin: origin, join: pageEnd.join, follow });

  const asks = takeAsks({
    browser: pageBrowser,
    page: document,
    view: window,
    signal,
    frame,
    pageEnd,
    readMarked: () => readMarked(document, adapter),
  });

  const composers = attendComposers({
    adapter,
    document,
    window,
    signal,
    onDraft: (composer) => context.isInvalid || pageEnd.say({ type: 'draft', composer }),
    onGone: (id, discarded) => context.isInvalid || pageEnd.say({ type: 'draft-gone', id, discarded }),
  });

  ({ readAgain } = watchPage({
    adapter,
    document,
    window,
    signal,
    onLook: composers.check,
    onReading: (reading) => {
      if (context.isInvalid) return;
      pageEnd.say({ type: 'reading', reading });
      frame.measure();
      asks.look();
    },
  }));
}
