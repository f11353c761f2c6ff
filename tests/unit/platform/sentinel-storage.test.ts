import { beforeEach, expect, test, vi } from 'vitest';
import { fakeStorage } from '../../helpers/fake-storage-area';

const browser = vi.hoisted(() => ({ storage: undefined as unknown }));
vi.mock('@/lib/platform/browser', () => ({ browser }));

import { sentinelStorage } from '@/lib/platform/sentinel-storage';

const sentinel = {
  storeId: 'store-1',
  createdAt: '2026-11-21T10:00:00.000Z',
  lastCount: 12,
  lastBackupAt: null,
};

let storage = fakeStorage();
beforeEach(() => {
  storage = fakeStorage();
  browser.storage = storage.api;
});

test('gives back what was written', async () => {
  expect(await sentinelStorage.read()).toBeNull();
  await sentinelStorage.write(sentinel);
  expect(await sentinelStorage.read()).toEqual(sentinel);
});

test('takes a broken value for none', async () => {
  storage.kept.set('sentinel', { ...sentinel, storeId: 7 });
  expect(await sentinelStorage.read()).toBeNull();
});

test('lets the store know when it cannot be read', async () => {
  storage.state.broken = true;
  await expect(sentinelStorage.read()).rejects.toThrow();
});
