import { StorageError } from '@/lib/domain/storage-error';

/** Opening can hang without any event (source: PixieBrix issue 7846). */
export const openLimitMs = 5000;

/** The value of `promise`, or `StorageError` blocked after `limitMs` milliseconds; a value that comes later goes to `tooLate`. */
export function withLimit<T>(promise: Promise<T>, limitMs: number, tooLate: (value: T) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    let over = false;
    const timer = setTimeout(() => {
      over = true;
      reject(new StorageError('blocked'));
    }, limitMs);
    promise.then(
      (value) => {
        clearTimeout(timer);
        if (over) tooLate(value);
        else resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
