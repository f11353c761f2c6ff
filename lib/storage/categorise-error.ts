import { StorageError, type StorageErrorKind } from '@/lib/domain/storage-error';
import { ValidationError } from '@/lib/domain/validation-error';

const kindByName: Readonly<Record<string, StorageErrorKind>> = {
  VersionError: 'newer',
  QuotaExceededError: 'full',
  SecurityError: 'denied',
  /** Firefox, where storage is switched off. */
  InvalidStateError: 'denied',
  UnknownError: 'corrupt',
  NotReadableError: 'corrupt',
  NotFoundError: 'corrupt',
};

/**
 * What a thrown value means for the user. `ValidationError` and `StorageError` pass unchanged.
 * Sources of the messages: Chromium's "The user denied permission to access the database." (an UnknownError) in a frame whose
 * storage is blocked, and "Encountered full disk while opening backing store for indexedDB.open."
 */
export function categoriseError(error: unknown): StorageError | ValidationError {
  if (error instanceof StorageError || error instanceof ValidationError) return error;
  if (error instanceof ReferenceError) return new StorageError('denied', error);
  if (!(error instanceof Error)) return new StorageError('failed', error);
  if (/denied/i.test(error.message)) return new StorageError('denied', error);
  if (/full disk|no space/i.test(error.message)) return new StorageError('full', error);
  return new StorageError(kindByName[error.name] ?? 'failed', error);
}
