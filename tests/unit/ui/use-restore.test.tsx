// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { StorageError } from '@/lib/domain/storage-error';
import type { CheckedBackup, DataKeeper } from '@/lib/ui/book-backup';
import { useRestore } from '@/lib/ui/use-restore';
import { aCheckedBackup, aDataKeeper } from '@/tests/helpers/a-data-keeper';

const file = new File(['{}'], 'kept.json');

function start(keeper: Partial<DataKeeper> = {}) {
  const onRestored = vi.fn();
  const { result } = renderHook(() => useRestore(aDataKeeper(keeper), onRestored));
  return { result, onRestored };
}

const withRestore = (restore: CheckedBackup['restore']): Partial<DataKeeper> => ({
  checkBackup: async () => ({ ok: true, backup: aCheckedBackup({ restore }) }),
});

test('a file in order is shown with what it replaces, and written only when confirmed', async () => {
  const restore = vi.fn(async () => {});
  const { result, onRestored } = start(withRestore(restore));
  await act(() => result.current.choose(file));
  expect(result.current.state).toMatchObject({ step: 'confirm', fileName: 'kept.json', present: { client: 1 } });
  expect(restore).not.toHaveBeenCalled();
  await act(() => result.current.confirm());
  expect(result.current.state).toEqual({ step: 'done', counts: { client: 2 } });
  expect(onRestored).toHaveBeenCalledOnce();
});

test('a refused file says why and writes nothing', async () => {
  const { result, onRestored } = start({ checkBackup: async () => ({ ok: false, problem: { kind: 'not-json' } }) });
  await act(() => result.current.choose(file));
  expect(result.current.state).toEqual({ step: 'refused', fileName: 'kept.json', problem: { kind: 'not-json' } });
  await act(() => result.current.confirm());
  expect(onRestored).not.toHaveBeenCalled();
});

test('cancelling while it writes ends the write', async () => {
  const { result, onRestored } = start(
    withRestore(
      ({ signal, onProgress }) =>
        new Promise((_, reject) => {
          onProgress(1, 2);
          signal.addEventListener('abort', () => reject(signal.reason));
        }),
    ),
  );
  await act(() => result.current.choose(file));
  let running: Promise<void> = Promise.resolve();
  act(() => {
    running = result.current.confirm();
  });
  expect(result.current.state).toEqual({ step: 'restoring', done: 1, total: 2 });
  await act(async () => {
    result.current.cancel();
    await running;
  });
  expect(result.current.state).toEqual({ step: 'choose', notice: 'cancelled' });
  expect(onRestored).not.toHaveBeenCalled();
});

test('a cancel that comes too late does not deny what was written', async () => {
  const { result } = start(
    withRestore(async ({ signal }) => {
      result.current.cancel();
      expect(signal.aborted).toBe(true);
    }),
  );
  await act(() => result.current.choose(file));
  await act(() => result.current.confirm());
  expect(result.current.state.step).toBe('done');
});

test('a store that fails is named', async () => {
  const { result } = start(withRestore(() => Promise.reject(new StorageError('full'))));
  await act(() => result.current.choose(file));
  await act(() => result.current.confirm());
  expect(result.current.state).toEqual({ step: 'failed', error: 'full' });
});

test('a present store that cannot be read does not stand in the way', async () => {
  const { result } = start({ countAll: () => Promise.reject(new StorageError('lost')) });
  await act(() => result.current.choose(file));
  expect(result.current.state).toMatchObject({ step: 'confirm', present: null });
});

test('a check can be cancelled, and one that fails is named', async () => {
  const hanging = start({
    checkBackup: (_, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      }),
  });
  let checking: Promise<void> = Promise.resolve();
  act(() => {
    checking = hanging.result.current.choose(file);
  });
  expect(hanging.result.current.state).toEqual({ step: 'checking', fileName: 'kept.json' });
  await act(async () => {
    hanging.result.current.cancel();
    await checking;
  });
  expect(hanging.result.current.state).toEqual({ step: 'choose', notice: 'cancelled' });

  const failing = start({ checkBackup: () => Promise.reject(new Error('no memory')) });
  await act(() => failing.result.current.choose(file));
  expect(failing.result.current.state).toEqual({ step: 'failed', error: 'failed' });
});
