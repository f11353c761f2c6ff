import 'fake-indexeddb/auto';
import { createStore, type Store, type StoreOptions } from '@/lib/storage/create-store';
import { memorySentinel } from './memory-sentinel';

let made = 0;

/** A store that may make its database, on the present global IndexedDB, with ids `id-1`, `id-2`, … and a standing clock. */
export function aStore(options: Partial<StoreOptions> = {}): Store {
  return createStore({
    sentinel: memorySentinel(),
    now: () => '2026-03-09T10:00:00.000Z',
    randomId: () => `id-${++made}`,
    ...options,
  });
}
