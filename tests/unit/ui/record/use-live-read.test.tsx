// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { StorageError } from '@/lib/domain/storage-error';
import { useLiveRead } from '@/lib/ui/record/use-live-read';

/** A page over answers that are given one after another. */
function page() {
  const waiting: { answer: (value: string | null) => void; fail: (error: Error) => void }[] = [];
  const listeners = new Set<() => void>();
  const read = () =>
    new Promise<string | null>((answer, fail) => {
      waiting.push({ answer, fail });
    });
  const onChange = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const { result, unmount } = renderHook(() => useLiveRead(read, onChange));
  return {
    live: () => result.current.live,
    waiting,
    change: () => act(() => [...listeners].map((listener) => listener())),
    unmount,
    listeners,
  };
}

test('what is read is shown, and read again with every change', async () => {
  const { live, waiting, change } = page();
  expect(live()).toEqual({ state: 'loading' });
  waiting[0]?.answer('one');
  await waitFor(() => expect(live()).toEqual({ state: 'ready', value: 'one' }));
  change();
  expect(live()).toEqual({ state: 'ready', value: 'one' });
  waiting[1]?.answer('two');
  await waitFor(() => expect(live()).toEqual({ state: 'ready', value: 'two' }));
});

test('an answer that was overtaken is dropped', async () => {
  const { live, waiting, change } = page();
  change();
  waiting[1]?.answer('new');
  await waitFor(() => expect(live()).toEqual({ state: 'ready', value: 'new' }));
  await act(async () => waiting[0]?.answer('old'));
  expect(live()).toEqual({ state: 'ready', value: 'new' });
});

test('trouble is said at first, and takes away nothing that stands already', async () => {
  const { live, waiting, change } = page();
  waiting[0]?.fail(new StorageError('blocked'));
  await waitFor(() => expect(live()).toEqual({ state: 'trouble', error: 'blocked' }));
  change();
  waiting[1]?.answer('one');
  await waitFor(() => expect(live()).toEqual({ state: 'ready', value: 'one' }));
  change();
  await act(async () => waiting[2]?.fail(new StorageError('blocked')));
  expect(live()).toEqual({ state: 'ready', value: 'one' });
});

test('nothing on file is gone, and a page that was left hears no more', async () => {
  const { live, waiting, unmount, listeners } = page();
  waiting[0]?.answer(null);
  await waitFor(() => expect(live()).toEqual({ state: 'gone' }));
  unmount();
  expect(listeners.size).toBe(0);
});
