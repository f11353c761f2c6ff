import { offerSuggestions } from '@/lib/app/offer-suggestions';
import { withoutReported } from '@/lib/app/without-reported';
import type { PageReading } from '@/lib/domain/thread';
import type { Store } from '@/lib/ui/create-store';
import type { SidebarPorts } from './sidebar-ports';
import type { SidebarState } from './sidebar-state';
import { createSuggestionSearch } from './suggestion-search';
import { threadIdentity } from './thread-identity';

/**
 * Looks for suggestions each time a client's view was renewed, after it was painted: the context never waits for them.
 * Those of the same mail stay until the new ones are there; a newer view drops the search that runs.
 */
export function createSuggestionKeeper(
  store: Store<SidebarState>,
  ports: Pick<SidebarPorts, 'reader' | 'sha256' | 'loadFinder' | 'whenIdle' | 'timeZone' | 'reportError'>,
): { readonly stop: () => void } {
  const searchIn = createSuggestionSearch(ports);
  let answered = store.get().view;
  let running = new AbortController();

  const load = async (reading: PageReading, told: string | null, { signal }: AbortController): Promise<void> => {
    try {
      await ports.whenIdle();
      signal.throwIfAborted();
      const offers = await offerSuggestions(await ports.reader(), reading, {
        search: searchIn(reading.key, signal),
        hash: ports.sha256,
      });
      if (signal.aborted) return;
      const items = withoutReported(offers, told);
      store.set({ suggestions: { thread: threadIdentity(reading), readingKey: reading.key, items } });
    } catch (error) {
      // Without suggestions the sidebar is as good as before there were any; nobody is disturbed.
      if (!signal.aborted) ports.reportError(error);
    }
  };

  const look = (): void => {
    const { view, reading, readingKey, suggestions } = store.get();
    if (view === answered) return;
    answered = view;
    running.abort();
    const shown = view.kind === 'client' ? view.shown : null;
    const searched = shown && reading?.status === 'thread' ? reading : null;
    const thread = searched && threadIdentity(searched);
    if (suggestions !== null && suggestions.thread !== thread) store.set({ suggestions: null });
    // A reading without its answer yet: that answer will be a view of its own.
    if (searched === null || searched.key !== readingKey) return;
    running = new AbortController();
    void load(searched, shown?.rows.lastTouchpoint?.report?.text ?? null, running);
  };

  const hush = store.subscribe(look);
  return {
    stop: () => {
      running.abort();
      hush();
    },
  };
}
