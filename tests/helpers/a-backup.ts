import { recordKinds } from '@/lib/domain/record-kind';
import type { Records } from './put-records';

/** The content of a backup file with these records and no history. */
export function aBackup(records: Records = {}) {
  const all = Object.fromEntries(recordKinds.map((kind) => [kind, records[kind] ?? []]));
  return {
    format: 'kept-backup',
    version: 3,
    exportedAt: '2026-03-09T10:00:00.000Z',
    records: all,
    history: [] as unknown[],
  };
}
