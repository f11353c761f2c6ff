import { type DraftOrder, type DraftOutcome, type Inserted, insertDraft } from './insert-draft';
import { type ListedComposers, listComposers } from './list-composers';
import { type ComposersWatch, type WatchComposersOptions, watchComposers } from './watch-composers';

export interface AttendedComposers extends Pick<ComposersWatch, 'check'> {
  readonly list: () => ListedComposers;
  /** `composer`: the id of the one that got the draft. */
  readonly insert: (order: DraftOrder) => Promise<{ outcome: DraftOutcome; composer: string | null }>;
}

/** On a page that is unlike any that we know. */
const failed: Inserted = { outcome: 'not-taken', composer: null };

/** All that is done with the page's composers: what is written is heard, and what the person asks for is put in. */
export function attendComposers(options: WatchComposersOptions): AttendedComposers {
  const { adapter, document: page, signal } = options;
  const { check, idOf, find, read } = watchComposers(options);
  return {
    check,
    list: () => {
      try {
        return listComposers(adapter, page, idOf);
      } catch {
        return { composers: [], replies: [] };
      }
    },
    insert: async (order) => {
      const { outcome, composer } = await insertDraft(order, { adapter, page, signal, find }).catch(() => failed);
      // Not every host makes an event of it that is known for a person's.
      if (composer) read(composer);
      return { outcome, composer: composer && idOf(composer) };
    },
  };
}
