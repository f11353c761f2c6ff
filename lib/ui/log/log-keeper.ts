import type { Writer } from '@/lib/app/writer';
import { defaultSettings } from '@/lib/domain/settings';
import type { Store } from '@/lib/ui/create-store';
import type { SidebarPorts } from '@/lib/ui/sidebar/sidebar-ports';
import type { SidebarState } from '@/lib/ui/sidebar/sidebar-state';
import { type KeptForm, keptForms } from './kept-forms';
import { logDraftPrefix } from './log-draft';
import type { KnownSettings } from './log-opening';

export interface LogKeeper {
  /** The user's settings, read once until they change. Errors: `StorageError`. */
  readonly settings: () => Promise<KnownSettings>;
  /** Keeps a form's text; once the form is closed, what was left half filled is looked for again. */
  readonly writer: Pick<Writer, 'saveDraft'>;
  /** Throws away what was typed into one. */
  readonly discard: (form: KeptForm) => Promise<void>;
  readonly stop: () => void;
}

type Ports = Pick<
  SidebarPorts,
  'reader' | 'writer' | 'whenIdle' | 'onChange' | 'draftCopies' | 'preloadLog' | 'preloadReply' | 'reportError'
>;

/** What could not be made ready is tried again so often, each time after so many ms. */
const attempts = 5;
const again = 1_000;
/** A form that is open in another tab hands its text over within so many ms, and drops its copy. */
const quiet = 400;

/** Makes ready, once a view was painted, what the form of a new record needs, so that it opens at once. */
export function createLogKeeper(store: Store<SidebarState>, ports: Ports): LogKeeper {
  let known: Promise<KnownSettings> | null = null;
  let answered = store.get().view;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let filling = false;

  const settings = (): Promise<KnownSettings> => {
    const read = async (): Promise<KnownSettings> => {
      const reader = await ports.reader();
      const found = await reader.findPeople({ addresses: [], domains: [], threadKey: null });
      return found.settings ?? defaultSettings;
    };
    if (known === null) {
      known = read();
      known.catch(() => {
        known = null;
      });
    }
    return known;
  };
  /** What an earlier page typed and could not hand over; a copy that another tab still changes or forgets is left to that tab. */
  const handOver = async (): Promise<void> => {
    const { draftCopies, writer } = ports;
    const found = draftCopies.keys().map((key) => ({ key, text: draftCopies.read(key) }));
    if (found.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, quiet));
    await Promise.all(
      found.map(async ({ key, text }) => {
        if (text === null || draftCopies.read(key) !== text || store.get().screen.kind === 'log') return;
        await writer.saveDraft({ key, text });
        if (draftCopies.read(key) === text) draftCopies.write(key, '');
      }),
    );
  };
  const lookForForms = async (): Promise<void> => {
    const drafts = await (await ports.reader()).listDrafts(logDraftPrefix);
    store.set({ keptForms: keptForms(drafts) });
  };
  /** Tried again where a part failed: after an update of the extension the background may not answer at once. */
  const makeReady = async (attemptsLeft: number): Promise<void> => {
    clearTimeout(timer);
    await ports.whenIdle();
    const made = await Promise.allSettled([
      ports.preloadLog(),
      ports.preloadReply(),
      settings(),
      handOver().finally(lookForForms),
    ]);
    const failed = made.find((part) => part.status === 'rejected');
    if (failed === undefined || stopped) return;
    ports.reportError(failed.reason);
    if (attemptsLeft > 0) timer = setTimeout(() => void makeReady(attemptsLeft - 1), again);
  };
  const look = (): void => {
    const { view, screen } = store.get();
    const left = filling && screen.kind !== 'log';
    filling = screen.kind === 'log';
    if (left) lookForForms().catch(ports.reportError);
    if (view === answered) return;
    answered = view;
    // Without it the form opens a moment later; nobody is disturbed.
    if (view.kind !== 'starting' && view.kind !== 'trouble') makeReady(attempts).catch(ports.reportError);
  };
  const stops = [
    store.subscribe(look),
    ports.onChange(() => {
      known = null;
    }),
  ];
  return {
    settings,
    writer: {
      saveDraft: async (draft) => {
        await ports.writer.saveDraft(draft);
        if (store.get().screen.kind !== 'log') await lookForForms();
      },
    },
    discard: async ({ key }) => {
      ports.draftCopies.write(key, '');
      await ports.writer.saveDraft({ key, text: '' });
      await lookForForms();
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      for (const stop of stops) stop();
    },
  };
}
