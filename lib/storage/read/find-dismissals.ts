import type { Dismissal } from '@/lib/domain/dismissal';
import type { Store } from '../create-store';
import { livingOf } from '../record-of';
import { inRead } from './in-read';

/** `Reader.findDismissals`. */
export function findDismissals(store: Store, wordings: readonly string[]): Promise<readonly Dismissal[]> {
  return inRead(store, ['dismissal'], async (transaction) => {
    const dismissals = transaction.objectStore('dismissal');
    const rows = await Promise.all([...new Set(wordings)].map((id) => dismissals.get(id)));
    return rows.flatMap((row) => livingOf<'dismissal'>(row) ?? []);
  });
}
