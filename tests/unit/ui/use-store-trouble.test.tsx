// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { StoreStatus } from '@/lib/app/store-status';
import { StorageError } from '@/lib/domain/storage-error';
import { useStoreTrouble } from '@/lib/ui/use-store-trouble';

const fine: StoreStatus = { ok: true, storeId: 'store-1' };

function start(first: StoreStatus) {
  const world = { status: first, changed: () => {}, outdated: () => {} };
  const ports = {
    status: async () => world.status,
    onChange: (heard: () => void) => {
      world.changed = heard;
      return () => {};
    },
    onOutdated: (heard: () => void) => {
      world.outdated = heard;
      return () => {};
    },
  };
  return { world, ...renderHook(() => useStoreTrouble(ports)) };
}

test('trouble is named until trying again finds the store fine', async () => {
  const { world, result } = start({ ok: false, error: 'blocked' });
  await waitFor(() => expect(result.current.trouble).toBe('blocked'));
  expect(result.current.changes).toBe(0);
  world.status = fine;
  await act(() => result.current.retry());
  expect(result.current.trouble).toBeNull();
  expect(result.current.changes).toBe(1);
});

test('a change made by another view makes the screens read again', async () => {
  const { world, result } = start(fine);
  await waitFor(() => expect(result.current.changes).toBe(1));
  await act(async () => world.changed());
  expect(result.current.changes).toBe(2);
});

test('what a screen could not read, and an update of the extension, are trouble', async () => {
  const { world, result } = start(fine);
  await waitFor(() => expect(result.current.changes).toBe(1));
  act(() => result.current.onError(new StorageError('lost')));
  expect(result.current.trouble).toBe('lost');
  act(() => result.current.onError(new Error('anything')));
  expect(result.current.trouble).toBe('failed');
  act(() => world.outdated());
  expect(result.current.trouble).toBe('outdated');
});
