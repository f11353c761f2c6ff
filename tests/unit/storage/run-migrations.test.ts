import fc from 'fast-check';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { allMigrations } from '@/lib/storage/migrations/all-migrations';
import type { Migration } from '@/lib/storage/migrations/migration';
import { openDatabase } from '@/lib/storage/open-database';
import { aClient } from '@/tests/helpers/a-client';
import { aStore } from '@/tests/helpers/a-store';
import { dumpDatabase } from '@/tests/helpers/dump-database';
import { freshIndexedDb } from '@/tests/helpers/fresh-indexed-db';
import { putRecords } from '@/tests/helpers/put-records';

beforeEach(freshIndexedDb);

const newest = allMigrations.length;
const rows = 5;
const clients = Array.from({ length: rows }, (_, at) => aClient({ id: `client-${at}`, domains: [] }));

/** A step that renames all clients, and throws at one row: before the first await, or after it. */
function renaming(version: number, failAt: number | null): Migration {
  return {
    version,
    async migrate(database, upgrade) {
      database.createObjectStore(`made-by-${version}`);
      if (failAt === 0) throw new Error('step failed');
      let cursor = await upgrade.objectStore('client').openCursor();
      for (let row = 1; cursor !== null; row += 1) {
        await cursor.update({ ...cursor.value, name: `renamed by ${version}` });
        if (row === failAt) throw new Error('step failed');
        cursor = await cursor.continue();
      }
    },
  };
}

describe('runMigrations', () => {
  it('leaves version, stores and rows as they were, whichever step throws at whichever row', async () => {
    const place = fc.record({ step: fc.integer({ min: 1, max: 3 }), row: fc.integer({ min: 0, max: rows }) });
    await fc.assert(
      fc.asyncProperty(place, async ({ step, row }) => {
        freshIndexedDb();
        const store = aStore();
        await putRecords(store, { client: clients });
        const before = await dumpDatabase(store);
        const further = [1, 2, 3].map((at) => renaming(newest + at, at === step ? row : null));
        const migrations = [...allMigrations, ...further];
        await expect(openDatabase({ whenMissing: 'make', migrations })).rejects.toThrow('step failed');
        expect(await indexedDB.databases()).toEqual([{ name: 'kept', version: newest }]);
        expect(await dumpDatabase(aStore())).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });

  it('leaves nothing behind when the first step throws at once', async () => {
    const migrate = () => {
      throw new Error('step failed');
    };
    const opening = openDatabase({ whenMissing: 'make', migrations: [{ version: 1, migrate }] });
    await expect(opening).rejects.toThrow('step failed');
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('runs just the steps that are missing, in order', async () => {
    const store = aStore();
    await putRecords(store, { client: clients });
    store.close();
    const database = await openDatabase({
      whenMissing: 'lost',
      migrations: [...allMigrations, renaming(newest + 1, null), renaming(newest + 2, null)],
    });
    expect(database.version).toBe(newest + 2);
    expect((await database.getAll('client')).map(({ name }) => name)).toEqual(
      clients.map(() => `renamed by ${newest + 2}`),
    );
  });

  it('names the error of a request that failed', async () => {
    await aStore().status();
    const migrate: Migration['migrate'] = async (_database, upgrade) => {
      await upgrade.objectStore('client').add({ id: 'twice' });
      await upgrade.objectStore('client').add({ id: 'twice' });
    };
    const opening = openDatabase({
      whenMissing: 'make',
      migrations: [...allMigrations, { version: newest + 1, migrate }],
    });
    await expect(opening).rejects.toMatchObject({ name: 'ConstraintError' });
    const still = await openDB('kept');
    expect(still.version).toBe(newest);
  });
});
