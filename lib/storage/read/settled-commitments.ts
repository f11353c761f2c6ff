import type { Reader } from '@/lib/app/reader';
import type { Commitment } from '@/lib/domain/commitment';
import type { Store } from '../create-store';
import { recordOf } from '../record-of';
import { inRead } from './in-read';
import { startingWith } from './ranges';

/** `Reader.settledCommitments`. */
export function settledCommitments(
  store: Store,
  { clientId, limit }: Parameters<Reader['settledCommitments']>[0],
): Promise<readonly Commitment[]> {
  return inRead(store, ['commitment'], async (transaction) => {
    if (limit <= 0) return [];
    const rows = await transaction.objectStore('commitment').index('settled').getAll(startingWith(clientId), limit);
    return rows.map(recordOf<'commitment'>);
  });
}
