import type { Reader } from '@/lib/app/reader';
import type { Commitment } from '@/lib/domain/commitment';
import type { Store } from '../create-store';
import { recordOf } from '../record-of';
import { inRead } from './in-read';
import { startingWith } from './ranges';

/** `Reader.moreCommitments`. */
export function moreCommitments(
  store: Store,
  { clientId, direction, offset, limit }: Parameters<Reader['moreCommitments']>[0],
): Promise<readonly Commitment[]> {
  return inRead(store, ['commitment'], async (transaction) => {
    if (limit <= 0) return [];
    const index = transaction.objectStore('commitment').index('open');
    // One request for all of them: the open commitments of one client are few.
    const rows = await index.getAll(startingWith(clientId, direction), offset + limit);
    return rows.slice(offset).map(recordOf<'commitment'>);
  });
}
