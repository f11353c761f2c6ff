import type { UnknownPerson } from '@/lib/app/sidebar-view';
import type { Direction } from '@/lib/domain/commitment';
import { formatBookRoute } from '@/lib/ui/book-route';
import { createLogOffer, type OnLog } from '@/lib/ui/log/log-offer';
import type { LogStart } from '@/lib/ui/log/log-start';
import type { OnRemove } from '@/lib/ui/on-remove';
import type { OpenRecord } from '@/lib/ui/record/record-part';
import { closedReply } from '@/lib/ui/reply/closed-reply';
import type { ReplyStart } from '@/lib/ui/reply/reply-start';
import type { OnDismiss } from '@/lib/ui/use-dismiss';
import type { OnSettle } from '@/lib/ui/use-settle';
import type { AdvanceWrites } from './advance-writes';
import type { AnswerWrites } from './answer-writes';
import { dropStep } from './next-steps';
import type { SidebarSession } from './sidebar-session';
import type { Prefill, Screen } from './sidebar-state';

export interface SidebarActions extends AdvanceWrites, AnswerWrites {
  readonly settle: OnSettle;
  readonly remove: OnRemove;
  readonly dismiss: OnDismiss;
  /** Logs an offered sentence, or opens its form. */
  readonly logOffer: OnLog;
  readonly undo: () => void;
  readonly showMore: (direction: Direction, count: number) => Promise<void>;
  readonly openSource: (link: string) => void;
  readonly openPicker: () => void;
  /** Picks the client for whom a letter is logged. */
  readonly pickForLetter: (letterId: string) => void;
  readonly closeScreen: () => void;
  readonly addClient: (person: UnknownPerson | null) => void;
  readonly editClient: (clientId: string) => void;
  readonly openLog: (start: LogStart) => void;
  readonly openRecord: OpenRecord;
  /** Opens the form of the step that was offered after a mail. */
  readonly takeNext: () => void;
  readonly openPlan: (clientId: string) => void;
  readonly openReply: (start: ReplyStart) => void;
  /** Opens a template in the book. */
  readonly openTemplate: (id: string) => void;
  /** Picked by hand: remembered for the thread where the page names it. */
  readonly pick: (clientId: string, name: string) => void;
  /** Another client of the same thread, for a look. */
  readonly show: (clientId: string) => void;
  readonly unlink: () => void;
  readonly openBook: (place: 'clients' | 'backup' | 'settings') => void;
  readonly reloadTab: () => void;
}

const nobody: Prefill = { person: null, domain: null };

/** What the person can do, each in the session's terms; made once, so that rows need not be painted again. */
export function createSidebarActions(session: SidebarSession): SidebarActions {
  const { store, loader, writes, ports } = session;
  const view = () => store.get().view;
  const threadKey = (): string | null => {
    const shown = view();
    return 'threadKey' in shown ? shown.threadKey : null;
  };
  const closeScreen = () => {
    const { screen } = store.get();
    const froms: Partial<Record<Screen['kind'], string>> = { plan: 'plan', reply: closedReply };
    const from = screen.kind === 'record' ? screen.id : (froms[screen.kind] ?? null);
    store.set({ screen: from === null ? { kind: 'view' } : { kind: 'view', from } });
  };
  const openForm = (clientId: string | null, prefill: Prefill) =>
    store.set({ screen: { kind: 'form', clientId, prefill } });

  return {
    settle: writes.settle,
    ...session.advances,
    remove: (commitment) => writes.remove('commitment', commitment, commitment.text),
    dismiss: writes.dismiss,
    logOffer: createLogOffer(session),
    undo: () => void writes.undo(),
    showMore: loader.showMore,
    openSource: (link) => {
      const origin = store.get().reading?.origin;
      if (session.isLinked() && origin && URL.parse(link)?.origin === origin) session.send({ type: 'open-mail', link });
      else ports.openMail(link);
    },
    pickForLetter: (letter) => store.set({ screen: { kind: 'picker', letter } }),
    openPicker: () => store.set({ screen: { kind: 'picker' } }),
    closeScreen,
    addClient: (person) => openForm(null, person ?? nobody),
    openLog: (start) => store.set({ screen: { kind: 'log', start } }),
    openPlan: (clientId) => store.set({ screen: { kind: 'plan', clientId } }),
    // Each time anew, so that it is known for another asking.
    openReply: (start) => store.set({ screen: { kind: 'reply', start: { ...start } } }),
    openTemplate: (id) => ports.openBook(formatBookRoute({ section: 'templates', id })),
    openRecord: (of, id, at = null) => store.set({ screen: { kind: 'record', of, id, at } }),
    takeNext: () => {
      const next = store.get().notice?.next;
      if (!next) return;
      // Offered once: whoever closes its form stands on the page that has it.
      dropStep(store);
      const at = next.step === 'advance' ? 'step' : 'move';
      store.set({ screen: { kind: 'record', of: next.of, id: next.id, at } });
    },
    editClient: (clientId) => openForm(clientId, nobody),
    pick: (clientId, name) => {
      const { screen } = store.get();
      if (screen.kind === 'picker' && screen.letter !== undefined) {
        session.drafts.pickClient(screen.letter, clientId, name);
        return closeScreen();
      }
      const key = threadKey();
      closeScreen();
      loader.show(clientId);
      if (key !== null) void writes.link(key, clientId, name);
    },
    show: loader.show,
    unlink: () => {
      const key = threadKey();
      loader.show(null);
      if (key !== null) void writes.link(key, null, '').then(loader.refresh);
    },
    openBook: (section) => ports.openBook(formatBookRoute({ section, id: null })),
    reloadTab: () => {
      if (store.get().link === 'frame') session.send({ type: 'reload' });
      else ports.reloadTab();
    },
  };
}
