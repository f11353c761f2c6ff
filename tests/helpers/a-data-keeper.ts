import type { BackupCheck, CheckedBackup, DataKeeper } from '@/lib/ui/book-backup';

/** A file with two clients that restores at once. */
export function aCheckedBackup(fields: Partial<CheckedBackup> = {}): CheckedBackup {
  return { counts: { client: 2 }, madeAt: '2026-11-19T08:00:00.000Z', restore: async () => {}, ...fields };
}

/** A keeper with one client on record, to which every file is in order. */
export function aDataKeeper(fields: Partial<DataKeeper> = {}): DataKeeper {
  return {
    countAll: async () => ({ client: 1 }),
    lastSavedOn: async () => null,
    saveBackup: async () => 'kept.json',
    checkBackup: async (): Promise<BackupCheck> => ({ ok: true, backup: aCheckedBackup() }),
    eraseAll: async () => {},
    startEmpty: async () => {},
    ...fields,
  };
}
