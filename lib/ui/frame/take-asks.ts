import type { MarkedText } from '@/lib/mail/read-marked';
import type { pageBrowser } from '@/lib/platform/page-browser';
import { listenForBackground } from './listen-for-background';
import type { SidebarFrame } from './mount-sidebar-frame';
import { offerLog } from './offer-log';
import type { PageEnd } from './page-end';
import { sendLog } from './send-log';
import { toOneSidebar } from './to-one-sidebar';

export interface TakenAsks {
  /** The page may have moved. */
  readonly look: () => void;
  /** The keys that do what the button does; '' for none. */
  readonly nameKeys: (keys: string) => void;
}

/**
 * What a person asks of the sidebar from the page: a record of marked words, by the button beside them, a menu or a shortcut; a
 * reply; and the sidebar itself.
 */
export function takeAsks(options: {
  browser: Pick<typeof pageBrowser, 'runtime' | 'i18n'>;
  page: Document;
  view: Window;
  signal: AbortSignal;
  frame: SidebarFrame;
  pageEnd: PageEnd;
  readMarked: () => MarkedText | null;
}): TakenAsks {
  const { browser, page, view, signal, frame, pageEnd, readMarked } = options;
  const { runtime, i18n } = browser;
  // Read now: once the extension is updated under the page, its messages are gone.
  const title = i18n.getMessage('log_commitment');
  const offer = offerLog({
    page,
    view,
    signal,
    label: i18n.getMessage('log_button'),
    readMarked,
    room: frame.room,
    onLog: (words) => sendLog('commitment', words, frame, pageEnd),
  });
  offer.explain(title);

  listenForBackground({
    runtime,
    onToggle: () => pageEnd.say({ type: 'toggle' }),
    onLog: ({ as, inFrame, text, cut }) => {
      const given = text ? { text, cut } : null;
      return sendLog(as, inFrame ? given : (readMarked() ?? given), frame, pageEnd);
    },
    onReply: () => toOneSidebar({ type: 'reply' }, frame, pageEnd),
  });
  return { look: offer.look, nameKeys: (keys) => offer.explain(keys ? `${title} (${keys})` : title) };
}
