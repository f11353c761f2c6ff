import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withLimit } from '@/lib/storage/with-limit';
import { promiseByHand } from '@/tests/helpers/promise-by-hand';

const limit = 5000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A promise to settle by hand, under the limit. */
function limited(goesOn?: () => Promise<boolean>) {
  const { promise, resolve, reject } = promiseByHand<string>();
  const tooLate = vi.fn();
  const result = withLimit(promise, limit, tooLate, goesOn);
  const ended = vi.fn();
  result.then(ended, ended);
  return { result, resolve, reject, tooLate, ended };
}

describe('withLimit', () => {
  it('gives the value, or the error, that comes in time', async () => {
    const fine = limited();
    await vi.advanceTimersByTimeAsync(limit - 1);
    fine.resolve('value');
    await expect(fine.result).resolves.toBe('value');
    const broken = limited();
    broken.reject(new Error('disk'));
    await expect(broken.result).rejects.toThrow('disk');
    await vi.advanceTimersByTimeAsync(limit);
    expect(fine.tooLate).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is blocked at the limit, and hands over what comes later', async () => {
    const { result, resolve, tooLate, ended } = limited();
    await vi.advanceTimersByTimeAsync(limit - 1);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await expect(result).rejects.toMatchObject({ kind: 'blocked' });
    resolve('late');
    await vi.advanceTimersByTimeAsync(0);
    expect(tooLate).toHaveBeenCalledExactlyOnceWith('late');
  });

  it('waits on while something moves, and is blocked one limit after it stopped', async () => {
    let moves = 3;
    const { result, ended } = limited(async () => moves-- > 0);
    await vi.advanceTimersByTimeAsync(4 * limit - 1);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await expect(result).rejects.toMatchObject({ kind: 'blocked' });
  });

  it('gives the value that comes after many limits, and asks no more', async () => {
    const goesOn = vi.fn(async () => true);
    const { result, resolve } = limited(goesOn);
    await vi.advanceTimersByTimeAsync(3 * limit);
    resolve('value');
    await expect(result).resolves.toBe('value');
    await vi.advanceTimersByTimeAsync(3 * limit);
    expect(goesOn).toHaveBeenCalledTimes(3);
  });

  it('gives the value that comes while it asks', async () => {
    const { promise, resolve: answer } = promiseByHand<boolean>();
    const { result, resolve, tooLate } = limited(() => promise);
    await vi.advanceTimersByTimeAsync(limit);
    resolve('value');
    await expect(result).resolves.toBe('value');
    answer(false);
    await vi.advanceTimersByTimeAsync(limit);
    expect(tooLate).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is blocked when it cannot ask', async () => {
    const { result, ended } = limited(() => Promise.reject(new Error('denied')));
    await vi.advanceTimersByTimeAsync(limit);
    expect(ended).toHaveBeenCalled();
    await expect(result).rejects.toMatchObject({ kind: 'blocked' });
  });
});
