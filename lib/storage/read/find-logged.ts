import { type LoggedRecord, loggedKinds } from '@/lib/domain/logged-kind';
import type { RecordKind } from '@/lib/domain/record-kind';
import type { Store } from '../create-store';
import { recordOf } from '../record-of';
import type { Row } from '../schema';
import { inRead } from './in-read';

/** Of each kind and quote; a stock phrase may be in many mails. */
const most = 20;

/** `Reader.findLogged`. */
export function findLogged(store: Store, quotes: readonly string[]): Promise<readonly LoggedRecord[]> {
  const wanted = [...new Set(quotes)];
  return inRead(store, loggedKinds, async (transaction) => {
    const found = await Promise.all(
      loggedKinds.flatMap((kind) => {
        const index = transaction.objectStore(kind).index('quote');
        return wanted.map(async (quote) => {
          const rows: Row<RecordKind>[] = await index.getAll(quote, most);
          return rows.map((row) => ({ kind, record: recordOf(row) }) as LoggedRecord);
        });
      }),
    );
    return found.flat();
  });
}
