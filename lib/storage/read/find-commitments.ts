import type { Commitment } from '@/lib/domain/commitment';
import type { Store } from '../create-store';
import { livingOf } from '../record-of';
import { inRead } from './in-read';

/** `Reader.findCommitments`. */
export function findCommitments(store: Store, ids: readonly string[]): Promise<readonly Commitment[]> {
  return inRead(store, ['commitment'], async (transaction) => {
    const commitments = transaction.objectStore('commitment');
    const rows = await Promise.all([...new Set(ids)].map((id) => commitments.get(id)));
    return rows.flatMap((row) => livingOf<'commitment'>(row) ?? []);
  });
}
