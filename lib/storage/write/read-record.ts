import type { RecordKind, RecordOf } from '@/lib/domain/record-kind';
import { recordOf } from '../record-of';
import type { Row, WriteTransaction } from '../schema';

/** The record as it stands, tombstones included; null when there never was one. */
export async function readRecord<K extends RecordKind>(
  transaction: WriteTransaction,
  kind: K,
  id: string,
): Promise<RecordOf<K> | null> {
  const row = await transaction.objectStore(kind).get(id);
  return row === undefined ? null : recordOf(row as Row<K>);
}
