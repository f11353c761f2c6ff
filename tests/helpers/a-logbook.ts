import type { RecordKind, RecordOf } from '@/lib/domain/record-kind';
import { createReader } from '@/lib/storage/create-reader';
import { createWriter } from '@/lib/storage/create-writer';
import { recordOf } from '@/lib/storage/record-of';
import type { HistoryRow, Row } from '@/lib/storage/schema';
import { aClient } from './a-client';
import { aStore } from './a-store';
import { anEngagement } from './an-engagement';
import { putRecords, type Records } from './put-records';

const deletedAt = '2026-03-01T00:00:00.000Z';

/** Northwind with its portal, another client with a project of its own, and of both kinds one that was removed. */
const around = {
  client: [
    aClient(),
    aClient({ id: 'client-other', domains: [] }),
    aClient({ id: 'client-gone', domains: [], deletedAt }),
  ],
  engagement: [
    anEngagement(),
    anEngagement({ id: 'engagement-other', clientId: 'client-other' }),
    anEngagement({ id: 'engagement-gone', deletedAt }),
  ],
} satisfies Records;

/** A store with two clients and `records`, and ways to look at what was written. */
export async function aLogbook(records: Records = {}) {
  const store = aStore();
  await putRecords(store, { ...around, ...records });
  const row = async <K extends RecordKind>(kind: K, id: string): Promise<Row<K> | undefined> =>
    (await store.use((database) => database.get(kind, id))) as Row<K> | undefined;
  return {
    store,
    reader: createReader(store),
    writer: createWriter(store),
    row,
    record: async <K extends RecordKind>(kind: K, id: string): Promise<RecordOf<K> | null> => {
      const found = await row(kind, id);
      return found === undefined ? null : recordOf(found);
    },
    history: (): Promise<HistoryRow[]> => store.use((database) => database.getAll('history')),
  };
}
