import type { BackupFile } from '@/lib/storage/backup/check-backup';

/** A chosen file with this text. */
export function backupFile(text: string): BackupFile {
  return { size: text.length, text: async () => text };
}
