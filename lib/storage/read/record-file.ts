import type { HistoryEntry, Reader } from '@/lib/app/reader';
import type { LoggedRecord } from '@/lib/domain/logged-kind';
import type { Store } from '../create-store';
import { recordOf } from '../record-of';
import { type HistoryRow, metaKey, type Row } from '../schema';
import { inRead } from './in-read';

/** Nobody reads further back. */
const mostVersions = 500;

type Logged = LoggedRecord['record'];

/** `Reader.recordFile`. */
export function recordFile(
  store: Store,
  { kind, id }: Parameters<Reader['recordFile']>[0],
): ReturnType<Reader['recordFile']> {
  return inRead(store, [kind, 'history', 'meta'], async (transaction) => {
    const row = await transaction.objectStore(kind).get(id);
    if (row === undefined) return null;
    const record: Logged = recordOf(row as Row<typeof kind>);
    const newest = IDBKeyRange.bound([kind, id, record.version - mostVersions + 1], [kind, id, []]);
    const [meta, writes] = await Promise.all([
      transaction.objectStore('meta').get(metaKey),
      transaction.objectStore('history').getAll(newest),
    ]);
    const outcomes = outcomesOf(writes, record);
    const history = writes.flatMap(({ version, action, at, deviceId }): HistoryEntry[] => {
      const outcome = outcomes.get(version);
      const here = deviceId === meta?.deviceId;
      return outcome === undefined ? [] : [{ version, action, at, here, record: outcome }];
    });
    const earliest = outcomes.get((history[0]?.version ?? 1) - 1);
    return { kind, record, history, ...(earliest && { earliest }) } as LoggedRecord & { history: HistoryEntry[] };
  });
}

/** Version -> the record in it: what a write made is what the next one found, or the record itself. */
function outcomesOf(writes: readonly HistoryRow[], record: Logged): ReadonlyMap<number, Logged> {
  const found = writes.flatMap(({ before }) => (before === null ? [] : [before as Logged]));
  return new Map([...found, record].map((state) => [state.version, state]));
}
