import type { Reader } from '@/lib/app/reader';
import type { Store } from '../create-store';
import { livingOf } from '../record-of';
import { inRead } from './in-read';

/** `Reader.listTemplates`. */
export function listTemplates(
  store: Store,
  { limit }: Parameters<Reader['listTemplates']>[0],
): ReturnType<Reader['listTemplates']> {
  return inRead(store, ['template'], async (transaction) => {
    if (limit <= 0) return [];
    // Removed ones are few: a person makes some dozens.
    const rows = await transaction.objectStore('template').getAll(null, limit);
    return rows.flatMap((row) => livingOf<'template'>(row) ?? []);
  });
}
