import { forceCloseDatabase } from 'fake-indexeddb';
import { openDB, unwrap } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StorageError } from '@/lib/domain/storage-error';
import { createStore } from '@/lib/storage/create-store';
import { initial } from '@/lib/storage/migrations/001-initial';
import { allMigrations } from '@/lib/storage/migrations/all-migrations';
import { aClient } from '@/tests/helpers/a-client';
import { aStore } from '@/tests/helpers/a-store';
import { freshIndexedDb } from '@/tests/helpers/fresh-indexed-db';
import { memorySentinel } from '@/tests/helpers/memory-sentinel';
import { putRecords } from '@/tests/helpers/put-records';

const newest = allMigrations.length;
const later = [...allMigrations, { version: newest + 1, migrate: () => {} }];
const known = { storeId: 'lost-store', createdAt: '2026-01-01T00:00:00.000Z', lastCount: 812, lastBackupAt: null };

function failingOpen(...errors: readonly Error[]) {
  const real = indexedDB.open.bind(indexedDB);
  const queue = [...errors];
  return vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    const error = queue.shift();
    if (error === undefined) return real(name, version);
    throw error;
  });
}

beforeEach(freshIndexedDb);
afterEach(() => vi.unstubAllGlobals());

describe('status', () => {
  it('makes the database at first use and gives the same id ever after', async () => {
    const sentinel = memorySentinel();
    const first = await aStore({ sentinel }).status();
    expect(first).toMatchObject({ ok: true });
    expect(await aStore({ sentinel }).status()).toEqual(first);
    expect(sentinel.present).toMatchObject({ storeId: first.ok && first.storeId, lastCount: 0, lastBackupAt: null });
  });

  it('is absent for a view that may not make it, and leaves no database behind', async () => {
    expect(await aStore({ sentinel: null }).status()).toEqual({ ok: false, error: 'absent' });
    expect(await indexedDB.databases()).toEqual([]);
    const made = await aStore().status();
    expect(await aStore({ sentinel: null }).status()).toEqual(made);
  });

  it('is absent for such a view as long as the background has not given the store its id', async () => {
    (await openDB('kept', 1, { upgrade: (database) => initial.migrate(database, null as never, () => {}) })).close();
    expect(await aStore({ sentinel: null }).status()).toEqual({ ok: false, error: 'absent' });
  });

  it('is newer when a later version wrote the data, which stays', async () => {
    const newer = aStore({ open: { migrations: later } });
    await putRecords(newer, { client: [aClient()] });
    newer.close();
    expect(await aStore().status()).toEqual({ ok: false, error: 'newer' });
    expect(await newer.use((database) => database.get('client', aClient().id))).toMatchObject({ name: 'Northwind' });
  });

  it('is denied where there is no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await aStore().status()).toEqual({ ok: false, error: 'denied' });
  });

  it.each([
    ['denied', new DOMException('The user denied permission to access the database.', 'UnknownError')],
    ['denied', new DOMException('The operation is insecure.', 'SecurityError')],
    ['full', new DOMException('', 'QuotaExceededError')],
    ['failed', new DOMException('', 'DataError')],
    ['failed', new TypeError('x')],
  ])('is %s after %s', async (kind, error) => {
    failingOpen(error);
    expect(await aStore().status()).toEqual({ ok: false, error: kind });
  });

  it('tries three times when the browser does not know what is wrong, then calls it corrupt', async () => {
    const unknown = new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
    const open = failingOpen(unknown, unknown);
    expect(await aStore().status()).toMatchObject({ ok: true });
    expect(open).toHaveBeenCalledTimes(3);
    failingOpen(unknown, unknown, unknown);
    expect(await aStore().status()).toEqual({ ok: false, error: 'corrupt' });
  });

  it('tries anew at the next call', async () => {
    failingOpen(new DOMException('', 'QuotaExceededError'));
    const store = aStore();
    expect(await store.status()).toEqual({ ok: false, error: 'full' });
    expect(await store.status()).toMatchObject({ ok: true });
  });
});

describe('loss', () => {
  it('is lost when the sentinel remembers a store and there is none, and makes none', async () => {
    const sentinel = memorySentinel(known);
    expect(await aStore({ sentinel }).status()).toEqual({ ok: false, error: 'lost' });
    expect(await indexedDB.databases()).toEqual([]);
    expect(sentinel.present).toEqual(known);
  });

  it('is lost rather than silently new when the sentinel cannot be read; existing data opens', async () => {
    const broken = {
      read: () => Promise.reject(new Error('broken')),
      write: () => Promise.reject(new Error('broken')),
    };
    expect(await aStore({ sentinel: broken }).status()).toEqual({ ok: false, error: 'lost' });
    await aStore().status();
    expect(await aStore({ sentinel: broken }).status()).toMatchObject({ ok: true });
  });

  it('counts the living records for the sentence after a loss, and keeps the day of the last backup', async () => {
    const sentinel = memorySentinel();
    const store = aStore({ sentinel });
    await store.use(async (database) => {
      const meta = await database.get('meta', 'store');
      if (meta !== undefined) await database.put('meta', { ...meta, living: 3 }, 'store');
    });
    if (sentinel.present !== null) sentinel.present = { ...sentinel.present, lastBackupAt: '2026-02-01T00:00:00.000Z' };
    await aStore({ sentinel }).status();
    expect(sentinel.present).toMatchObject({ lastCount: 3, lastBackupAt: '2026-02-01T00:00:00.000Z' });
  });
});

describe('startEmpty', () => {
  it('makes a new store after a loss', async () => {
    const sentinel = memorySentinel(known);
    const store = aStore({ sentinel });
    await store.status();
    const status = await store.startEmpty();
    expect(status).toMatchObject({ ok: true });
    expect(sentinel.present).toMatchObject({ storeId: status.ok && status.storeId, lastCount: 0 });
    expect(await store.status()).toEqual(status);
  });

  it('keeps a database that opens', async () => {
    const store = aStore();
    await putRecords(store, { client: [aClient()] });
    expect(await store.startEmpty()).toMatchObject({ ok: true });
    expect(await store.use((database) => database.get('client', aClient().id))).toMatchObject({ id: aClient().id });
  });

  it('deletes a database that the browser cannot read', async () => {
    const old = aStore();
    await putRecords(old, { client: [aClient()] });
    old.close();
    const store = aStore();
    const unknown = new DOMException('', 'UnknownError');
    failingOpen(unknown, unknown, unknown);
    expect(await store.startEmpty()).toMatchObject({ ok: true });
    expect(await store.use((database) => database.count('client'))).toBe(0);
  });
});

describe('other connections', () => {
  it('closes for a newer version, tells the view and stays outdated', async () => {
    const onOutdated = vi.fn();
    const store = aStore({ onOutdated });
    await store.status();
    expect(await aStore({ open: { migrations: later } }).status()).toMatchObject({ ok: true });
    expect(onOutdated).toHaveBeenCalledOnce();
    expect(await store.status()).toEqual({ ok: false, error: 'outdated' });
  });

  it('is blocked after the time limit while an old view holds the store, and opens once that is closed', async () => {
    await aStore().status();
    const holder = await openDB('kept', newest);
    const store = aStore({ open: { migrations: later, limitMs: 20 } });
    expect(await store.status()).toEqual({ ok: false, error: 'blocked' });
    holder.close();
    expect(await store.status()).toMatchObject({ ok: true });
  });

  it('is blocked when opening hangs without any event', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => new IDBOpenDBRequest());
    expect(await aStore({ open: { limitMs: 20 } }).status()).toEqual({ ok: false, error: 'blocked' });
  });

  it('opens anew when the connection died', async () => {
    const store = aStore();
    const before = await store.use(async (database) => database);
    before.close();
    expect(await store.status()).toMatchObject({ ok: true });
    const after = await store.use(async (database) => database);
    expect(after).not.toBe(before);
  });

  it('opens anew when the browser closed the connection', async () => {
    const store = aStore();
    const before = await store.use(async (database) => database);
    forceCloseDatabase(unwrap(before) as unknown as Parameters<typeof forceCloseDatabase>[0]);
    expect(await store.use(async (database) => database)).not.toBe(before);
  });

  it('lets the database be deleted', async () => {
    const store = aStore();
    await store.status();
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('kept').onsuccess = resolve;
    });
    expect(await store.status()).toEqual({ ok: false, error: 'lost' });
  });
});

describe('use', () => {
  it('opens once for calls at the same time', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    const store = createStore({
      sentinel: memorySentinel(),
      now: () => '2026-01-01T00:00:00.000Z',
      randomId: () => 'r',
    });
    await Promise.all([store.status(), store.status(), store.status()]);
    expect(open).toHaveBeenCalledOnce();
  });

  it('gives errors of the work as StorageError with their cause', async () => {
    const cause = new DOMException('', 'QuotaExceededError');
    const failing = aStore().use(async () => Promise.reject(cause));
    await expect(failing).rejects.toEqual(new StorageError('full', cause));
  });
});
