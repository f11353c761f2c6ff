import type { DueCommitment, Reader } from '@/lib/app/reader';
import type { Store } from '../create-store';
import { livingOf, recordOf } from '../record-of';
import { inRead } from './in-read';

/** `Reader.dueCommitments`. A client that is gone has no name. */
export function dueCommitments(
  store: Store,
  { direction, from, to, limit }: Parameters<Reader['dueCommitments']>[0],
): Promise<{ readonly items: readonly DueCommitment[]; readonly total: number }> {
  return inRead(store, ['commitment', 'client'], async (transaction) => {
    const index = transaction.objectStore('commitment').index('due');
    if (from !== null && from > to) return { items: [], total: 0 };
    const range = IDBKeyRange.bound([direction, from ?? ''], [direction, to]);
    const [rows, total] = await Promise.all([limit > 0 ? index.getAll(range, limit) : [], index.count(range)]);
    const clients = transaction.objectStore('client');
    const ids = [...new Set(rows.map(({ clientId }) => clientId))];
    const names = new Map(
      await Promise.all(ids.map(async (id) => [id, livingOf<'client'>(await clients.get(id))?.name ?? ''] as const)),
    );
    const items = rows.map((row) => ({
      commitment: recordOf<'commitment'>(row),
      clientName: names.get(row.clientId) ?? '',
    }));
    return { items, total };
  });
}
