import type { Reader } from '@/lib/app/reader';
import type { StoreStatus } from '@/lib/app/store-status';

export interface ReaderChoice {
  /** This view's own store, which it may not make, and its reader. */
  readonly direct: { readonly reader: Reader; readonly status: () => Promise<StoreStatus>; readonly close: () => void };
  readonly remote: Reader;
  /**
   * Id of the background's store as it last said, from storage that all views share; null when it never ran.
   * It spares the start of a stopped worker.
   */
  readonly knownStoreId: () => Promise<string | null>;
  readonly askBackground: () => Promise<StoreStatus>;
}

/**
 * The reader to use in this view: its own store if that is the background's, else the same reads over messages.
 * A frame's store can be denied, or be another one, in few set-ups of browsers (source: measured with partitioning switched
 * off, private windows, first-party isolation). Decided once; afterwards a read costs nothing more.
 */
export async function openReader({ direct, remote, knownStoreId, askBackground }: ReaderChoice): Promise<Reader> {
  const [own, known] = await Promise.all([
    direct.status().catch((): StoreStatus => ({ ok: false, error: 'failed' })),
    knownStoreId().catch(() => null),
  ]);
  if (own.ok && own.storeId === known) return direct.reader;
  // First start: the background makes the store. Any other trouble shows when it is asked.
  const background = await askBackground();
  // A second look at a store that somebody holds would cost the person five more seconds.
  const looksAgain = !own.ok && background.ok;
  const now = looksAgain ? await direct.status().catch((): StoreStatus => ({ ok: false, error: 'failed' })) : own;
  if (now.ok && background.ok && now.storeId === background.storeId) return direct.reader;
  direct.close();
  return remote;
}
