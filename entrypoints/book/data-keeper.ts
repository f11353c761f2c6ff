import { callBackground } from '@/lib/messaging/call-background';
import { announceChange, type Change } from '@/lib/messaging/changes-channel';
import { downloadFile } from '@/lib/platform/download-file';
import { forgetDraftCopies } from '@/lib/platform/draft-copies';
import { reportError } from '@/lib/platform/report-error';
import { sentinelStorage } from '@/lib/platform/sentinel-storage';
import { today } from '@/lib/platform/system-clock';
import { type BackupFile, checkBackup } from '@/lib/storage/backup/check-backup';
import { eraseAll } from '@/lib/storage/backup/erase-all';
import { exportBackup } from '@/lib/storage/backup/export-backup';
import type { Store } from '@/lib/storage/create-store';
import { countRecords } from '@/lib/storage/read/count-records';
import type { BackupCheck, DataKeeper } from '@/lib/ui/book-backup';

/** In the zone of the user, as a person remembers it. */
const lastDay = (at: string | null): string | null => at && today(new Date(at));

/** Every view hears it; a background that sleeps hears nothing, and the number on the toolbar is its matter. */
function tellAll(change?: Pick<Change, 'erased'>): void {
  announceChange({ kind: null, ids: [], ...change });
  callBackground('reminders/look', null).catch(reportError);
}

/** All data at once, straight through the storage code: too much for messages and for the background's short life. */
export function createDataKeeper(store: Store): DataKeeper {
  /** A store that was lost or cannot be read is made anew before a checked backup fills it. */
  async function makeUsable(): Promise<void> {
    const status = await store.status();
    if (!status.ok && (status.error === 'lost' || status.error === 'corrupt')) await store.startEmpty();
  }

  async function check(file: BackupFile, signal: AbortSignal): Promise<BackupCheck> {
    const checked = await checkBackup(store, file, signal);
    if (!checked.ok) return checked;
    const { counts, madeAt, restore } = checked.backup;
    return {
      ok: true,
      backup: {
        counts,
        madeAt,
        restore: (options) =>
          makeUsable()
            .then(() => restore(options))
            .then(() => tellAll()),
      },
    };
  }

  async function save(): Promise<string> {
    const name = `kept-backup-${today()}.json`;
    downloadFile(name, new Blob(await exportBackup(store), { type: 'application/json' }));
    const known = await sentinelStorage.read();
    if (known) await sentinelStorage.write({ ...known, lastBackupAt: store.now() });
    return name;
  }

  return {
    countAll: () => countRecords(store),
    lastSavedOn: () => sentinelStorage.read().then((known) => lastDay(known?.lastBackupAt ?? null)),
    saveBackup: save,
    checkBackup: check,
    eraseAll: () =>
      eraseAll(store)
        .then(forgetDraftCopies)
        .then(() => tellAll({ erased: true })),
    startEmpty: () => store.startEmpty().then(() => tellAll()),
  };
}
