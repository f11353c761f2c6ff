import { describe, expect, it } from 'vitest';
import { StorageError } from '@/lib/domain/storage-error';
import { ValidationError } from '@/lib/domain/validation-error';
import { categoriseError } from '@/lib/storage/categorise-error';

describe('categoriseError', () => {
  it.each([
    ['newer', new DOMException('', 'VersionError')],
    ['full', new DOMException('', 'QuotaExceededError')],
    ['full', new DOMException('Encountered full disk while opening backing store for indexedDB.open.', 'UnknownError')],
    ['denied', new DOMException('', 'SecurityError')],
    ['denied', new DOMException('', 'InvalidStateError')],
    ['denied', new DOMException('The user denied permission to access the database.', 'UnknownError')],
    ['denied', new ReferenceError('indexedDB is not defined')],
    ['corrupt', new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError')],
    ['corrupt', new DOMException('', 'NotReadableError')],
    ['failed', new DOMException('', 'DataCloneError')],
    ['failed', 'thrown text'],
  ])('is %s for %s', (kind, error) => {
    expect(categoriseError(error)).toMatchObject({ name: 'StorageError', kind, cause: error });
  });

  it('leaves errors that are known already as they are', () => {
    const known = [new StorageError('lost'), new ValidationError([{ path: 'name', problem: 'too_small' }])];
    expect(known.map(categoriseError)).toEqual(known);
  });
});
