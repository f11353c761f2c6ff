import type { RecordKind, RecordOf } from '@/lib/domain/record-kind';
import type { Store } from '@/lib/storage/create-store';
import { makeRow } from '@/lib/storage/index-keys/make-row';
import { loadLookalikeKeys } from '@/lib/storage/load-lookalike-keys';

export type Records = { [K in RecordKind]?: readonly RecordOf<K>[] };

/** Puts records as they are, with their index keys and without history. */
export async function putRecords(store: Store, records: Records): Promise<void> {
  const lookalikeKeys = await loadLookalikeKeys();
  await store.use(async (database) => {
    for (const kind of Object.keys(records) as RecordKind[]) await putKind(kind);

    async function putKind<K extends RecordKind>(kind: K): Promise<void> {
      for (const record of records[kind] ?? []) {
        await database.put(kind, makeRow(kind, record as RecordOf<K>, lookalikeKeys));
      }
    }
  });
}
