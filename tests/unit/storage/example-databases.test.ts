import { readdirSync, readFileSync } from 'node:fs';
import { unwrap } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { recordKinds, recordSchemas } from '@/lib/domain/record-kind';
import { createReader } from '@/lib/storage/create-reader';
import { createWriter } from '@/lib/storage/create-writer';
import { makeRow } from '@/lib/storage/index-keys/make-row';
import { loadLookalikeKeys } from '@/lib/storage/load-lookalike-keys';
import { allMigrations } from '@/lib/storage/migrations/all-migrations';
import { recordOf } from '@/lib/storage/record-of';
import { aStore } from '@/tests/helpers/a-store';
import { describeDatabase } from '@/tests/helpers/describe-database';
import { freshIndexedDb } from '@/tests/helpers/fresh-indexed-db';
import { type ExampleDatabase, loadDatabase } from '@/tests/helpers/load-database';

/** One database of every released version; written once, never made anew. */
const folder = new URL('../../fixtures/database/', import.meta.url);
const files = readdirSync(folder).toSorted();
const exampleOf = (file: string): ExampleDatabase => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

async function openExample(file: string) {
  await loadDatabase(exampleOf(file));
  return aStore();
}

beforeEach(freshIndexedDb);

it('there is an example of every version', () => {
  const versions = allMigrations.map(({ version }) => `v${String(version).padStart(3, '0')}.json`);
  expect(files).toEqual(versions);
});

describe.each(files)('the database %s', (file) => {
  it('opens in this version with the stores and indexes of a new one', async () => {
    const shape = await (await openExample(file)).use(async (database) => describeDatabase(unwrap(database)));
    freshIndexedDb();
    expect(shape).toEqual(await aStore().use(async (database) => describeDatabase(unwrap(database))));
  });

  it('holds only records that the schemas accept, with the index keys of this version', async () => {
    const store = await openExample(file);
    const lookalikeKeys = await loadLookalikeKeys();
    await store.use(async (database) => {
      for (const kind of recordKinds) {
        const rows = await database.getAll(kind);
        expect(rows.length > 0).toBe(kind in exampleOf(file).stores);
        for (const row of rows) {
          const record = recordOf(row);
          expect(recordSchemas[kind].safeParse(record).error?.issues).toBeUndefined();
          expect(row).toEqual(makeRow(kind, record, lookalikeKeys));
        }
      }
    });
  });

  it('is read as it was written', async () => {
    const reader = createReader(await openExample(file));
    const people = await reader.findPeople({
      addresses: ['ana@northwind.example', 'li@qq.com'],
      domains: [],
      threadKey: 'gmail|sam@studio.example|t1',
    });
    expect(people.clients.map(({ name }) => name)).toEqual(['Northwind', '北风咨询']);
    expect(people.link?.clientId).toBe('client-northwind');
    expect(people.settings?.keptWindowDays).toBe(90);
    const query = { clientId: 'client-northwind', windowFrom: '2026-03-01', windowTo: '2026-03-31', limit: 10 };
    const rows = await reader.clientRows(query);
    expect(rows?.ours.items.map(({ id }) => id)).toEqual(['commitment-4', 'commitment-3']);
    expect(rows?.theirs.items.map(({ id }) => id)).toEqual(['commitment-2']);
    expect(rows?.window.map(({ id }) => id)).toEqual(['commitment-4', 'commitment-1']);
    expect(rows?.changes.total).toBe(1);
    expect(rows?.satisfaction.map(({ value }) => value)).toEqual([4]);
    expect(rows?.lastTouchpoint?.on).toBe('2026-03-06');
    expect(await reader.loadDraft('reply:t1')).toBe('Dear Ana');
  });

  it('goes on: its last write can be undone', async () => {
    const store = await openExample(file);
    const undo = { commandId: 'u', kind: 'commitment', id: 'commitment-1', expectedVersion: 2 } as const;
    expect(await createWriter(store).undo(undo)).toEqual({ ok: true, version: 3 });
    expect(await store.status()).toEqual({ ok: true, storeId: 'store-v001' });
  });
});
