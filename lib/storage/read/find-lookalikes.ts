import type { Client } from '@/lib/domain/client';
import type { Store } from '../create-store';
import { recordOf } from '../record-of';
import { inRead } from './in-read';

const most = 50;

/** `Reader.findLookalikes`. */
export function findLookalikes(store: Store, keys: readonly string[]): Promise<readonly Client[]> {
  return inRead(store, ['client'], async (transaction) => {
    const index = transaction.objectStore('client').index('lookalike');
    const rows = await Promise.all([...new Set(keys)].map((key) => index.getAll(key, most)));
    const clients = new Map(rows.flat().map((row) => [row.id, recordOf<'client'>(row)]));
    return [...clients.values()].slice(0, most);
  });
}
