import { messageOf } from '@/lib/app/answered-message';
import type { OfferedSuggestion } from '@/lib/app/offer-suggestions';
import type { SidebarSession } from '@/lib/ui/sidebar/sidebar-session';
import { logAs } from './log-as';
import { startOfOffer } from './log-start';

export type OnLog = (offer: OfferedSuggestion) => Promise<void>;

/** Logs an offered sentence: at once where everything about it is certain, else in the form. */
export const createLogOffer =
  ({ store, ports, writes, logging }: Pick<SidebarSession, 'store' | 'ports' | 'writes' | 'logging'>): OnLog =>
  async (offer) => {
    const as = logAs(offer);
    const { reading, view, today } = store.get();
    // Another mail was opened meanwhile: the sentence would be logged as one of that mail, for its client.
    if (as === null || reading === null || messageOf(reading, offer) === null) return;
    const start = startOfOffer(as, offer);
    const place = { start, reading, view, today };
    const openForm = (): void => store.set({ screen: { kind: 'log', start, place } });
    if (as !== 'commitment') return openForm();
    try {
      // What fills a form reads days and sentences, which is too much code to come with the first paint.
      const { entryOfOffer } = await import('./entry-of-offer');
      const entry = await entryOfOffer(ports, place, await logging.settings());
      if (entry === null || (await writes.saveCommitment(entry)).kind !== 'saved') return openForm();
      const { suggestions } = store.get();
      if (suggestions === null) return;
      store.set({ suggestions: { ...suggestions, items: suggestions.items.filter(({ id }) => id !== offer.id) } });
    } catch (error) {
      // The form says what is wrong with the store, and keeps what is typed.
      ports.reportError(error);
      openForm();
    }
  };
