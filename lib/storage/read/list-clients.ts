import type { Reader } from '@/lib/app/reader';
import type { Client } from '@/lib/domain/client';
import type { Store } from '../create-store';
import { foldName } from '../index-keys/fold-name';
import { recordOf } from '../record-of';
import { inRead } from './in-read';
import { startingWithText } from './ranges';

/** `Reader.listClients`: a cursor skips to the page, because the list may hold ten thousand clients. */
export function listClients(
  store: Store,
  { prefix, limit, offset }: Parameters<Reader['listClients']>[0],
): Promise<readonly Client[]> {
  return inRead(store, ['client'], async (transaction) => {
    const found: Client[] = [];
    if (limit <= 0) return found;
    const index = transaction.objectStore('client').index('name');
    let cursor = await index.openCursor(startingWithText(foldName(prefix)));
    if (cursor !== null && offset > 0) cursor = await cursor.advance(offset);
    while (cursor !== null) {
      found.push(recordOf<'client'>(cursor.value));
      if (found.length === limit) break;
      cursor = await cursor.continue();
    }
    return found;
  });
}
