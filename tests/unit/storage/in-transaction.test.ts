import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { checkBackup } from '@/lib/storage/backup/check-backup';
import { exportBackup } from '@/lib/storage/backup/export-backup';
import { createWriter } from '@/lib/storage/create-writer';
import { inTransaction } from '@/lib/storage/in-transaction';
import { aClient } from '@/tests/helpers/a-client';
import { aContact } from '@/tests/helpers/a-contact';
import { aStore } from '@/tests/helpers/a-store';
import { backupFile } from '@/tests/helpers/backup-file';
import { draftOf } from '@/tests/helpers/draft-of';
import { dumpDatabase } from '@/tests/helpers/dump-database';
import { freshIndexedDb } from '@/tests/helpers/fresh-indexed-db';
import { putRecords } from '@/tests/helpers/put-records';
import { someRecords } from '@/tests/helpers/some-records';

beforeEach(freshIndexedDb);

/** The k-th write request from now on finds the disk full. */
function fillDiskAt(k: number) {
  let left = k;
  const full = (real: IDBObjectStore['put']): IDBObjectStore['put'] =>
    function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
      left -= 1;
      if (left === 0) throw new DOMException('', 'QuotaExceededError');
      return key === undefined ? real.call(this, value) : real.call(this, value, key);
    };
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full(IDBObjectStore.prototype.put));
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(full(IDBObjectStore.prototype.add));
}

describe('a full disk', () => {
  const command = {
    commandId: 'c',
    client: draftOf(aClient({ name: 'New name' }), 1),
    contacts: [draftOf(aContact({ role: 'CEO' }), 1)],
    removedContacts: [],
    engagements: [],
  };

  it('leaves all as it was at whichever write of a command, and the command can be sent again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5 }), async (k) => {
        freshIndexedDb();
        const store = aStore();
        await putRecords(store, someRecords());
        const before = await dumpDatabase(store);
        fillDiskAt(k);
        await expect(createWriter(store).saveClient(command)).rejects.toMatchObject({ kind: 'full' });
        vi.restoreAllMocks();
        expect(await dumpDatabase(store)).toEqual(before);
        expect(await createWriter(store).saveClient(command)).toEqual({ ok: true, version: 2 });
      }),
      { numRuns: 10 },
    );
  });

  it('leaves all as it was at whichever row of a restore', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 12 }), async (k) => {
        freshIndexedDb();
        const store = aStore();
        await putRecords(store, someRecords());
        const check = await checkBackup(store, backupFile((await exportBackup(store)).join('')));
        await putRecords(store, { client: [aClient({ id: 'later', domains: [] })] });
        const before = await dumpDatabase(store);
        fillDiskAt(k);
        await expect(check.ok && check.backup.restore()).rejects.toMatchObject({ kind: 'full' });
        vi.restoreAllMocks();
        expect(await dumpDatabase(store)).toEqual(before);
      }),
      { numRuns: 12 },
    );
  });
});

describe('inTransaction', () => {
  it('names the reason of a request that fails, not the abort that follows', async () => {
    const store = aStore();
    await putRecords(store, { client: [aClient()] });
    const writing = store.use((database) =>
      inTransaction(database, ['client', 'drafts'], 'strict', async (transaction) => {
        await transaction.objectStore('drafts').put({ key: 'k', text: 't', at: '' });
        await transaction.objectStore('client').add(aClient());
      }),
    );
    await expect(writing).rejects.toMatchObject({ kind: 'failed', cause: { name: 'ConstraintError' } });
    expect(await store.use((database) => database.count('drafts'))).toBe(0);
  });

  it('rejects when the transaction is aborted after the work', async () => {
    const store = aStore();
    const writing = store.use((database) =>
      inTransaction(database, ['drafts'], 'relaxed', async (transaction) => {
        transaction
          .objectStore('drafts')
          .add({ key: 'k', text: 't', at: '' })
          .catch(() => {});
        transaction
          .objectStore('drafts')
          .add({ key: 'k', text: 't', at: '' })
          .catch(() => {});
        return 'done';
      }),
    );
    await expect(writing).rejects.toMatchObject({ cause: { name: 'ConstraintError' } });
  });
});
