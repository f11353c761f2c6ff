import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkBackup } from '@/lib/storage/backup/check-backup';
import { exportBackup } from '@/lib/storage/backup/export-backup';
import type { Store } from '@/lib/storage/create-store';
import { aClient } from '@/tests/helpers/a-client';
import { aStore } from '@/tests/helpers/a-store';
import { backupFile } from '@/tests/helpers/backup-file';
import { backupOfVersion3 as text } from '@/tests/helpers/backup-of-version-3';
import { changeJson } from '@/tests/helpers/change-json';
import { dumpDatabase } from '@/tests/helpers/dump-database';
import { freshIndexedDb } from '@/tests/helpers/fresh-indexed-db';
import { putRecords } from '@/tests/helpers/put-records';

let store: Store;
/** All rows as the last file left them. */
let present: unknown;

beforeEach(async () => {
  freshIndexedDb();
  store = aStore();
  await putRecords(store, { client: [aClient({ id: 'mine', domains: ['mine.example'] })] });
  present = await dumpDatabase(store);
});

/** A file is restored so that all of it is valid again, or it changes nothing. */
async function law(file: string): Promise<void> {
  const check = await checkBackup(store, backupFile(file));
  if (check.ok) {
    await check.backup.restore();
    const again = await checkBackup(store, backupFile((await exportBackup(store)).join('')));
    expect(again).toMatchObject({ ok: true, backup: { counts: check.backup.counts } });
    present = await dumpDatabase(store);
  } else {
    expect(await dumpDatabase(store)).toEqual(present);
  }
  expect({}).not.toHaveProperty('polluted');
}

/** Paths of all values in the backup. */
const paths: string[] = [];
(function visit(value: unknown, path: string): void {
  if (path !== '') paths.push(path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) visit(child, path === '' ? key : `${path}.${key}`);
})(JSON.parse(text), '');

const value = fc.oneof(
  fc.jsonValue(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\ud800', '__proto__', 0, -1, 1e308, null, [], {}),
);

describe('any file', () => {
  it('that is JSON', async () => {
    await fc.assert(fc.asyncProperty(fc.json(), law), { numRuns: 100 });
  });

  it('that is a backup cut off', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length), (end) => law(text.slice(0, end))),
      { numRuns: 50 },
    );
  });

  it('that is a backup with another value at one place', async () => {
    const changed = fc.tuple(fc.constantFrom(...paths), value).map(([path, put]) => changeJson(text, path, put));
    await fc.assert(fc.asyncProperty(changed, law), { numRuns: 150 });
  });

  it('that is a backup without one of its parts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), (path) => law(changeJson(text, path))),
      { numRuns: 100 },
    );
  });

  it('that is a backup with a key too many', async () => {
    const key = fc.constantFrom('"__proto__":{"polluted":true},', '"constructor":{},', '"toString":null,', '"x":1,');
    const braces = [...text.matchAll(/\{/g)].map(({ index }) => index + 1);
    const place = fc.tuple(fc.constantFrom(...braces), key);
    await fc.assert(
      fc.asyncProperty(place, async ([at, extra]) => {
        const file = text.slice(0, at) + extra + text.slice(at);
        expect(await checkBackup(store, backupFile(file))).toMatchObject({ ok: false });
        await law(file);
      }),
      { numRuns: 60 },
    );
  });
});
