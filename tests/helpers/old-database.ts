import 'fake-indexeddb/auto';
import { unwrap } from 'idb';
import type { RecordOf } from '@/lib/domain/record-kind';
import { makeRow } from '@/lib/storage/index-keys/make-row';
import { allMigrations } from '@/lib/storage/migrations/all-migrations';
import { openDatabase } from '@/lib/storage/open-database';

type OldKind = 'commitment' | 'changeRequest' | 'satisfaction';
export type OldRecords = { readonly [K in OldKind]?: readonly RecordOf<K>[] };

/** A row as versions 1 and 2 wrote it: without the keys that version 3 added. */
function oldRow<K extends OldKind>(kind: K, record: RecordOf<K>): object {
  const { keys = {}, ...bare } = makeRow<OldKind>(kind, record, () => []);
  const known = Object.entries(keys).filter(([name]) => !['due', 'settled', 'quote'].includes(name));
  return known.length > 0 ? { ...bare, keys: Object.fromEntries(known) } : bare;
}

/** Makes the database of version 2 with these records, and closes it. */
export async function makeOldDatabase(records: OldRecords): Promise<void> {
  const database = await openDatabase({ whenMissing: 'make', migrations: allMigrations.slice(0, 2) });
  for (const kind of Object.keys(records) as OldKind[]) {
    const transaction = database.transaction(kind, 'readwrite');
    for (const record of records[kind] ?? []) unwrap(transaction.store).put(oldRow(kind, record));
    await transaction.done;
  }
  database.close();
}
