import type { RecordKind, RecordOf } from '@/lib/domain/record-kind';
import type { HistoryRow } from '../schema';

/** Says what a file is; never changes. */
export const backupFormat = 'kept-backup';
/** Grows when an older Kept could not read the file. 2: what the user dismissed (`records.dismissal`). 3: issues. 4: templates, plans. */
export const backupVersion = 4;

export const backupLimits = {
  /** 128 MiB: over 100,000 records with quotes and history, and small enough to be parsed in one piece. */
  bytes: 128 * 1024 * 1024,
  /** A record is five levels deep inside the file. */
  depth: 16,
  rows: 2_000_000,
} as const;

export type BackupRecords = { [K in RecordKind]: RecordOf<K>[] };

/** The whole content of a backup, checked. Tombstones and history are part of it, drafts and page health are not. */
export interface BackupContent {
  /** ISO 8601 in UTC. */
  readonly exportedAt: string;
  readonly records: BackupRecords;
  readonly history: HistoryRow[];
}

export type RecordCounts = Readonly<Record<RecordKind, number>>;
