import type { Reader } from '@/lib/app/reader';
import { showContext, showPicked } from '@/lib/app/show-context';
import type { SidebarView } from '@/lib/app/sidebar-view';
import type { Direction } from '@/lib/domain/commitment';
import type { PageReading } from '@/lib/domain/thread';
import type { Store } from '@/lib/ui/create-store';
import { shownTrouble } from '@/lib/ui/shown-trouble';
import { appendCommitments, readFurther } from './further-commitments';
import type { SidebarPorts } from './sidebar-ports';
import type { SidebarState } from './sidebar-state';
import { threadIdentity } from './thread-identity';

/** From so many ms on, waiting shows, in place of the old thread's client. */
const lateAfter = 150;
/** From so many ms on, waiting is said in a sentence with a way out. */
const tooLateAfter = 5_000;

export interface ContextLoader {
  /** Another page is linked: what was shown belongs to the old one. */
  readonly begin: () => void;
  /** Answers a new reading of the page. */
  readonly follow: (reading: PageReading | null) => void;
  /** Reads the same again, because records changed; the present answer stays until then. */
  readonly refresh: () => Promise<void>;
  /** Reads the same again from the start, because the person asked. */
  readonly retry: () => void;
  /** Shows a client picked by hand until another thread is opened; null goes back. */
  readonly show: (clientId: string | null) => void;
  readonly showMore: (direction: Direction, count: number) => Promise<void>;
}

/** Turns readings into views. Only the newest question's answer is shown. */
export function createContextLoader(
  store: Store<SidebarState>,
  ports: Pick<SidebarPorts, 'reader' | 'today' | 'reportError'>,
): ContextLoader {
  let question = 0;
  let identity: string | null = null;
  let picked: string | null = null;
  let openAnew = false;
  let further: Record<Direction, number> = { ours: 0, theirs: 0 };
  let timers: ReturnType<typeof setTimeout>[] = [];

  const stopWaiting = (): void => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
  };
  /** Counted from the first question without an answer: threads that change quickly must not put it off. */
  const beginWaiting = (): void => {
    if (timers.length > 0) return;
    timers = [
      setTimeout(() => store.set({ waiting: 'late' }), lateAfter),
      setTimeout(() => store.set({ waiting: 'too-late' }), tooLateAfter),
    ];
  };

  const ask = async (reading: PageReading | null): Promise<SidebarView> => {
    const today = ports.today();
    store.set({ today });
    if (picked === null && reading === null) return { kind: 'no-mail-page' };
    const reader = await ports.reader(openAnew);
    openAnew = false;
    if (picked !== null) return withFurther(reader, await showPicked(reader, picked, { today, reading }));
    return reading === null
      ? { kind: 'no-mail-page' }
      : withFurther(reader, await showContext(reader, reading, { today }));
  };
  const withFurther = (reader: Reader, view: SidebarView): SidebarView | Promise<SidebarView> =>
    further.ours + further.theirs === 0 ? view : readFurther(reader, view, further);

  /** `keepView`: the present answer is for the same thread and may stay while the new one is fetched. */
  const load = async (keepView: boolean): Promise<void> => {
    question += 1;
    const mine = question;
    const { reading } = store.get();
    if (!keepView) beginWaiting();
    // Between two threads the page needs a moment; only a page that stays like this gets the sentence.
    if (reading?.status === 'not-ready' && picked === null) return;
    let view: SidebarView;
    try {
      view = await ask(reading);
    } catch (error) {
      view = { kind: 'trouble', error: shownTrouble(error) };
      ports.reportError(error);
    }
    if (mine !== question) return;
    stopWaiting();
    store.set({ view, readingKey: reading?.key ?? null, waiting: 'no' });
  };

  return {
    begin: () => {
      question += 1;
      identity = null;
      picked = null;
      stopWaiting();
      beginWaiting();
      store.set({ reading: null, readingKey: null, view: { kind: 'starting' }, waiting: 'no' });
    },
    follow: (reading) => {
      store.set({ reading });
      const next = threadIdentity(reading);
      const isSame = next === identity;
      if (!isSame && reading?.status !== 'not-ready') {
        identity = next;
        picked = null;
        further = { ours: 0, theirs: 0 };
      }
      void load(isSame);
    },
    refresh: () => (store.get().view.kind === 'starting' ? Promise.resolve() : load(true)),
    retry: () => {
      openAnew = true;
      stopWaiting();
      store.set({ waiting: 'late' });
      void load(false);
    },
    show: (clientId) => {
      picked = clientId;
      further = { ours: 0, theirs: 0 };
      void load(false);
    },
    showMore: async (direction, count) => {
      const { view } = store.get();
      if (view.kind !== 'client') return;
      const mine = question;
      const { rows } = view.shown;
      const offset = rows[direction].items.length;
      try {
        const reader = await ports.reader();
        const query = { clientId: rows.client.id, direction, offset, limit: count };
        const items = await reader.moreCommitments(query);
        if (mine !== question) return;
        further[direction] += items.length;
        store.set({ view: appendCommitments(view, direction, items) });
      } catch (error) {
        store.set({ view: { kind: 'trouble', error: shownTrouble(error) } });
      }
    },
  };
}
