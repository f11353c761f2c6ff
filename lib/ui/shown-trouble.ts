import { StorageError, type StorageErrorKind } from '@/lib/domain/storage-error';

/** The troubles that have a sentence; `absent` is a matter between views. */
export type ShownTrouble = Exclude<StorageErrorKind, 'absent'>;

/** What to tell a person about anything that was thrown while reading or writing records. */
export function shownTrouble(error: unknown): ShownTrouble {
  return error instanceof StorageError && error.kind !== 'absent' ? error.kind : 'failed';
}
