import type { Reader } from '@/lib/app/reader';
import type { Commitment } from '@/lib/domain/commitment';
import type { Store } from '../create-store';
import { noDueDay } from '../index-keys/commitment';
import { recordOf } from '../record-of';
import { inRead } from './in-read';

const most = 50;

/** `Reader.commitmentsOn`. */
export function commitmentsOn(
  store: Store,
  { clientId, dueDay }: Parameters<Reader['commitmentsOn']>[0],
): Promise<readonly Commitment[]> {
  return inRead(store, ['commitment'], async (transaction) => {
    const index = transaction.objectStore('commitment').index('open');
    const rows = await Promise.all(
      ['ours', 'theirs'].map((direction) => index.getAll([clientId, direction, dueDay ?? noDueDay], most)),
    );
    return rows.flat().map(recordOf<'commitment'>);
  });
}
