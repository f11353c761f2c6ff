import { StorageError } from '@/lib/domain/storage-error';

/** Opening can hang without any event (source: PixieBrix issue 7846). */
export const openLimitMs = 5000;

/**
 * The value of `promise`, or `StorageError` blocked after `limitMs` milliseconds; a value that comes later goes to `tooLate`.
 * `goesOn` is asked at the limit: true gives another `limitMs`, because something moves.
 */
export function withLimit<T>(
  promise: Promise<T>,
  limitMs: number,
  tooLate: (value: T) => void,
  goesOn: () => Promise<boolean> = async () => false,
): Promise<T> {
  return new Promise((resolve, reject) => {
    let over = false;
    let timer = setTimeout(look, limitMs);

    async function look(): Promise<void> {
      const moving = await goesOn().catch(() => false);
      if (over) return;
      if (moving) {
        timer = setTimeout(look, limitMs);
        return;
      }
      over = true;
      reject(new StorageError('blocked'));
    }

    promise.then(
      (value) => {
        clearTimeout(timer);
        if (over) tooLate(value);
        else resolve(value);
        over = true;
      },
      (error: unknown) => {
        clearTimeout(timer);
        over = true;
        reject(error);
      },
    );
  });
}
