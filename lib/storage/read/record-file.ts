import type { HistoryEntry, Reader } from '@/lib/app/reader';
import type { LoggedRecord } from '@/lib/domain/logged-kind';
import type { RecordOf } from '@/lib/domain/record-kind';
import type { Store } from '../create-store';
import { recordOf } from '../record-of';
import { type HistoryRow, metaKey, type Row } from '../schema';
import { inRead } from './in-read';

/** Nobody reads further back. */
const mostWrites = 500;

type Logged = LoggedRecord['record'];

/** `Reader.recordFile`. */
export function recordFile(
  store: Store,
  { kind, id }: Parameters<Reader['recordFile']>[0],
): ReturnType<Reader['recordFile']> {
  return inRead(store, [kind, 'history', 'meta'], async (transaction) => {
    const [row, meta, written] = await Promise.all([
      transaction.objectStore(kind).get(id),
      transaction.objectStore('meta').get(metaKey),
      newestWrites(transaction.objectStore('history').iterate(IDBKeyRange.bound([kind, id], [kind, id, []]), 'prev')),
    ]);
    if (row === undefined) return null;
    const record = recordOf(row as Row<typeof kind>) as RecordOf<typeof kind>;
    const history = written.map(
      (write, at): HistoryEntry => ({
        version: write.version,
        action: write.action,
        at: write.at,
        here: write.deviceId === meta?.deviceId,
        record: (at + 1 < written.length ? written[at + 1]?.before : record) as Logged,
      }),
    );
    return { kind, record, history } as LoggedRecord & { history: HistoryEntry[] };
  });
}

/** The newest writes, oldest first. */
async function newestWrites(cursors: AsyncIterable<{ readonly value: HistoryRow }>): Promise<HistoryRow[]> {
  const rows: HistoryRow[] = [];
  for await (const { value } of cursors) {
    rows.push(value);
    if (rows.length === mostWrites) break;
  }
  return rows.reverse();
}
