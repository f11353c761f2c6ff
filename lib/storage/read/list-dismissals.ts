import type { Dismissal } from '@/lib/domain/dismissal';
import type { Store } from '../create-store';
import { recordOf } from '../record-of';
import { inRead } from './in-read';

/** All dismissed wordings, the last dismissed first; the store holds `mostDismissals` at most. Errors: `StorageError`. */
export function listDismissals(store: Store): Promise<readonly Dismissal[]> {
  return inRead(store, ['dismissal'], async (transaction) => {
    const rows = await transaction.objectStore('dismissal').index('updated').getAll();
    return rows.map((row) => recordOf<'dismissal'>(row)).toReversed();
  });
}
