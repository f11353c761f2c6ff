import type { RecordKind, RecordOf } from '@/lib/domain/record-kind';
import type { Row } from './schema';

/** The record of a row, without the keys of its indexes. */
export function recordOf<K extends RecordKind>(row: Row<K>): RecordOf<K> {
  const { keys: _keys, ...record } = row;
  return record as unknown as RecordOf<K>;
}

/** The record of a row that is there and no tombstone; else null. */
export function livingOf<K extends RecordKind>(row: Row<K> | undefined): RecordOf<K> | null {
  return row === undefined || row.deletedAt !== null ? null : recordOf(row);
}
