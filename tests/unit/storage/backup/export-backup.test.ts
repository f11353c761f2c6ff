import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { commitmentState, direction } from '@/lib/domain/commitment';
import { checkBackup } from '@/lib/storage/backup/check-backup';
import { exportBackup } from '@/lib/storage/backup/export-backup';
import { aClient } from '@/tests/helpers/a-client';
import { aCommitment } from '@/tests/helpers/a-commitment';
import { aStore } from '@/tests/helpers/a-store';
import { backupFile } from '@/tests/helpers/backup-file';
import { dumpDatabase } from '@/tests/helpers/dump-database';
import { freshIndexedDb } from '@/tests/helpers/fresh-indexed-db';
import { putRecords } from '@/tests/helpers/put-records';
import { someRecords } from '@/tests/helpers/some-records';

beforeEach(freshIndexedDb);

const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });
const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
const commitment = fc
  .record({
    id: text,
    text,
    note: text,
    direction: fc.constantFrom(...direction.options),
    state: fc.constantFrom(...commitmentState.options),
    dueDay: fc.option(day.map((date) => date.toISOString().slice(0, 10))),
    deletedAt: fc.option(day.map((date) => date.toISOString())),
    counter: fc.nat(),
  })
  .map(aCommitment);
const commitments = fc.uniqueArray(commitment, { selector: ({ id }) => id, maxLength: 20 });

describe('exportBackup', () => {
  it('writes what restores to the very same rows, whatever their texts', async () => {
    await fc.assert(
      fc.asyncProperty(commitments, async (records) => {
        freshIndexedDb();
        const store = aStore();
        await putRecords(store, { client: [aClient()], commitment: records });
        const pieces = await exportBackup(store);
        const before = (await dumpDatabase(store)) as unknown[];
        const check = await checkBackup(store, backupFile(pieces.join('')));
        if (check.ok) await check.backup.restore();
        const after = (await dumpDatabase(store)) as unknown[];
        expect(check).toMatchObject({ ok: true, backup: { counts: { commitment: records.length } } });
        expect(after.slice(0, -1)).toEqual(before.slice(0, -1));
        expect(after.at(-1)).toMatchObject([
          'meta',
          ['store'],
          [{ counter: Math.max(1, ...records.map((r) => r.counter)) }],
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it('is JSON in any number of batches, without the keys of indexes', async () => {
    const store = aStore();
    const many = Array.from({ length: 2500 }, (_, at) => aCommitment({ id: `commitment-${at}` }));
    await putRecords(store, { client: [aClient()], commitment: many });
    const file = JSON.parse((await exportBackup(store)).join(''));
    expect(file).toMatchObject({ format: 'kept-backup', version: 4, exportedAt: '2026-03-09T10:00:00.000Z' });
    expect(file.records.commitment).toHaveLength(2500);
    expect(file.records.commitment).toContainEqual(many[2499]);
    expect(file.history).toEqual([]);
  });

  it('of an empty store can be restored', async () => {
    const store = aStore();
    expect(await checkBackup(store, backupFile((await exportBackup(store)).join('')))).toMatchObject({ ok: true });
  });

  it('stops when aborted', async () => {
    const store = aStore();
    await putRecords(store, someRecords());
    await expect(exportBackup(store, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
  });
});
