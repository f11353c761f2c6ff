import type { RecordKind, RecordOf } from '@/lib/domain/record-kind';
import { type LookalikeKeys, makeRow } from '../index-keys/make-row';
import { parseRecord } from '../parse-record';
import type { HistoryAction, WriteTransaction } from '../schema';

/** Who writes, when, and by which command: the same for all records of one command. */
export interface Stamp {
  readonly commandId: string;
  readonly action: HistoryAction;
  readonly at: string;
  readonly counter: number;
  readonly deviceId: string;
}

/** Whether the record lives after the write. */
export type Fate = 'lives' | 'removed';

/**
 * The one function that writes a record: row and history row together, version and bookkeeping filled in.
 * `content` is a record of the kind, whose bookkeeping is ignored. Errors: `ValidationError` when the schema refuses it.
 */
export async function writeRecord<K extends RecordKind>(
  transaction: WriteTransaction,
  lookalikeKeys: LookalikeKeys,
  stamp: Stamp,
  change: { readonly kind: K; readonly content: object; readonly before: RecordOf<K> | null; readonly fate: Fate },
): Promise<RecordOf<K>> {
  const { kind, content, before, fate } = change;
  const { commandId, action, at, counter, deviceId } = stamp;
  const version = (before?.version ?? 0) + 1;
  const createdAt = before?.createdAt ?? at;
  const deletedAt = fate === 'removed' ? at : null;
  const record = parseRecord(
    kind,
    { ...content, version, createdAt, updatedAt: at, counter, deviceId, deletedAt },
    kind,
  );
  await Promise.all([
    transaction.objectStore(kind).put(makeRow(kind, record, lookalikeKeys)),
    transaction
      .objectStore('history')
      .add({ kind, id: record.id, version, commandId, action, at, counter, deviceId, before }),
  ]);
  return record;
}
