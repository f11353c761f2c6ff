import type { PageLink } from '@/lib/messaging/page-link';
import { createStore, type Store } from '@/lib/ui/create-store';
import { createLogKeeper, type LogKeeper } from '@/lib/ui/log/log-keeper';
import { emptyStart } from '@/lib/ui/log/log-start';
import { createReplyKeeper, type ReplyKeeper } from '@/lib/ui/reply/reply-keeper';
import { anyReply } from '@/lib/ui/reply/reply-start';
import { type AdvanceWrites, createAdvanceWrites } from './advance-writes';
import { type AnswerWrites, createAnswerWrites } from './answer-writes';
import { type Composing, createComposing } from './composing';
import { type ContextLoader, createContextLoader } from './context-loader';
import { createDraftKeeper, type DraftKeeper } from './draft-keeper';
import { createHealthKeeper } from './health-keeper';
import { createLayoutKeeper, type LayoutKeeper } from './layout-keeper';
import { recheckStep } from './next-steps';
import { createNotices, type Notices } from './notices';
import { createPlanWrites, type PlanWrites } from './plan-writes';
import { createShortWrites, type ShortWrites } from './short-writes';
import type { SidebarPorts } from './sidebar-ports';
import type { SidebarState } from './sidebar-state';
import { createSidebarWrites, type SidebarWrites } from './sidebar-writes';
import { createSuggestionKeeper } from './suggestion-keeper';
import { threadIdentity } from './thread-identity';
import { watchDay } from './watch-day';

/** A restore announces itself in several messages; they are read once, so many ms later. */
const gatherChanges = 30;

export interface SidebarSession {
  readonly store: Store<SidebarState>;
  readonly ports: SidebarPorts;
  readonly loader: ContextLoader;
  readonly layout: LayoutKeeper;
  readonly notices: Notices;
  readonly writes: SidebarWrites;
  readonly advances: AdvanceWrites & AnswerWrites;
  readonly shorts: ShortWrites;
  readonly plans: PlanWrites;
  readonly drafts: DraftKeeper;
  readonly logging: LogKeeper;
  readonly replies: ReplyKeeper;
  readonly composing: Composing;
  /** Sends a message to the page, if one is linked. */
  readonly send: PageLink['send'];
  readonly isLinked: () => boolean;
  readonly stop: () => void;
}

const initialState = (today: string): SidebarState => ({
  link: null,
  reading: null,
  view: { kind: 'starting' },
  readingKey: null,
  waiting: 'no',
  screen: { kind: 'view' },
  suggestions: null,
  letters: [],
  guardNotes: {},
  keptForms: [],
  keptReplies: [],
  notice: null,
  outdated: false,
  placement: 'docked',
  layout: { shape: 'hidden', side: 'right', width: 340 },
  preferences: null,
  today,
});

/** The sidebar without its pictures: what comes from the page and the store, and what is to be shown. */
export function startSidebar(ports: SidebarPorts): SidebarSession {
  const store = createStore(initialState(ports.today()));
  const notices = createNotices(store);
  const loader = createContextLoader(store, ports);
  const layout = createLayoutKeeper(store, ports);
  const suggestions = createSuggestionKeeper(store, ports);
  const health = createHealthKeeper(ports);
  const logging = createLogKeeper(store, ports);
  const replies = createReplyKeeper(store, ports);
  const writes = createSidebarWrites(store, ports, { notices, refresh: loader.refresh });
  const shorts = createShortWrites(ports, { notices, refresh: loader.refresh });
  const plans = createPlanWrites(ports, notices);
  const steps = createAdvanceWrites(ports, { notices, refresh: loader.refresh });
  const advances = { ...steps, ...createAnswerWrites(store, ports, { ...writes, ...steps }) };
  const drafts = createDraftKeeper(store, ports, { notices, refresh: loader.refresh });
  const composing = createComposing(ports.newId, (message) => page?.send(message));
  let page: PageLink | null = null;
  let hush = (): void => {};

  const follow: ContextLoader['follow'] = (reading) => {
    const { reading: before, screen } = store.get();
    if (threadIdentity(before) !== threadIdentity(reading) && reading?.status !== 'not-ready') {
      notices.clear();
      // What is picked is for the thread that was open; a form names its client and stays.
      if (screen.kind === 'picker') store.set({ screen: { kind: 'view' } });
    }
    loader.follow(reading);
  };

  const linkTo = (link: PageLink | null): void => {
    hush();
    page = link;
    store.set({ link: link?.kind ?? 'panel' });
    layout.linkTo(link);
    loader.begin();
    drafts.begin();
    notices.clear();
    if (link === null) {
      follow(null);
      return;
    }
    ports
      .whenIdle()
      .then(ports.logKeys)
      .then((keys) => page === link && link.send({ type: 'shortcut', keys }))
      .catch(ports.reportError);
    hush = link.onMessage((message) => {
      if (message.type === 'reading') {
        follow(message.reading);
        health.note(message.reading);
      } else if (message.type === 'toggle') layout.toggle();
      else if (message.type === 'placed') store.set({ placement: message.placement });
      else if (message.type === 'log') {
        const { as, text: quote, cut, messageId } = message;
        store.set({ screen: { kind: 'log', start: { ...emptyStart(as), quote, cut, messageId } } });
        layout.openHere();
      } else if (message.type === 'reply') {
        store.set({ screen: { kind: 'reply', start: { ...anyReply } } });
        layout.openHere();
      } else if (message.type === 'composers' || message.type === 'inserted') composing.hear(message);
      else if (message.type === 'resized') layout.setWidth(message.width);
      else drafts.hear(message);
    });
  };

  let gathering: ReturnType<typeof setTimeout> | undefined;
  const stops = [
    ports.connectToPage(linkTo),
    ports.onChange(() => {
      clearTimeout(gathering);
      gathering = setTimeout(() => {
        void loader.refresh();
        void recheckStep(store, ports);
      }, gatherChanges);
    }),
    ports.onOutdated(() => store.set({ outdated: true })),
    ports.onPreferences((preferences) => store.set({ preferences })),
    watchDay(ports.today, () => void loader.refresh()),
    layout.stop,
    health.stop,
    suggestions.stop,
    drafts.stop,
    logging.stop,
    replies.stop,
  ];
  ports.loadPreferences().then((preferences) => store.set({ preferences }), ports.reportError);

  return {
    store,
    ports,
    loader,
    layout,
    notices,
    writes,
    advances,
    shorts,
    plans,
    drafts,
    logging,
    replies,
    composing,
    send: (message) => page?.send(message),
    isLinked: () => page !== null,
    stop: () => {
      hush();
      for (const stop of stops) stop();
    },
  };
}
