import { beforeEach, describe, expect, it } from 'vitest';
import { checkBackup } from '@/lib/storage/backup/check-backup';
import { exportBackup } from '@/lib/storage/backup/export-backup';
import { createReader } from '@/lib/storage/create-reader';
import { createWriter } from '@/lib/storage/create-writer';
import { aClient } from '@/tests/helpers/a-client';
import { aCommitment } from '@/tests/helpers/a-commitment';
import { aStore } from '@/tests/helpers/a-store';
import { backupFile } from '@/tests/helpers/backup-file';
import { draftOf } from '@/tests/helpers/draft-of';
import { dumpDatabase } from '@/tests/helpers/dump-database';
import { freshIndexedDb } from '@/tests/helpers/fresh-indexed-db';
import { putRecords } from '@/tests/helpers/put-records';
import { someRecords } from '@/tests/helpers/some-records';

beforeEach(freshIndexedDb);

async function aFullStore() {
  const store = aStore();
  await putRecords(store, someRecords());
  const writer = createWriter(store);
  const settlement = { state: 'kept', on: '2026-03-10', missReason: null } as const;
  await writer.settleCommitment({ commandId: 's', id: aCommitment().id, expectedVersion: 1, settlement });
  return store;
}

async function checked(store: ReturnType<typeof aStore>, text: string) {
  const check = await checkBackup(store, backupFile(text));
  if (!check.ok) throw new Error(JSON.stringify(check.problem));
  return check.backup;
}

describe('restoreBackup', () => {
  it('brings every record, tombstone and history row into another store', async () => {
    const text = (await exportBackup(await aFullStore())).join('');
    freshIndexedDb();
    const other = aStore();
    const backup = await checked(other, text);
    expect(backup.madeAt).toBe('2026-03-09T10:00:00.000Z');
    expect(backup.counts).toMatchObject({ client: 2, commitment: 2, settings: 1, issue: 2 });
    await backup.restore();
    expect(JSON.parse((await exportBackup(other)).join(''))).toEqual(JSON.parse(text));
    const meta = await other.use((database) => database.get('meta', 'store'));
    expect(meta).toMatchObject({ counter: 1, living: 17 });
  });

  it('replaces what was there, indexes included', async () => {
    const store = await aFullStore();
    const backup = await checked(store, (await exportBackup(store)).join(''));
    await putRecords(store, { client: [aClient({ id: 'later', name: 'Later', domains: ['later.example'] })] });
    await backup.restore();
    const reader = createReader(store);
    expect((await reader.listClients({ prefix: '', offset: 0, limit: 9 })).map(({ id }) => id)).toEqual([aClient().id]);
    expect((await reader.findPeople({ addresses: [], domains: ['later.example'], threadKey: null })).clients).toEqual(
      [],
    );
  });

  it('goes on with the history: a restored write can be undone', async () => {
    const store = await aFullStore();
    await (await checked(store, (await exportBackup(store)).join(''))).restore();
    const undo = { commandId: 'u', kind: 'commitment', id: aCommitment().id, expectedVersion: 2 } as const;
    expect(await createWriter(store).undo(undo)).toEqual({ ok: true, version: 3 });
    const client = draftOf(aClient({ name: 'New' }), 1);
    const command = { commandId: 'c', client, contacts: [], removedContacts: [], engagements: [] };
    expect(await createWriter(store).saveClient(command)).toEqual({ ok: true, version: 2 });
  });

  it('reports progress up to the total', async () => {
    const store = await aFullStore();
    const seen: number[] = [];
    const backup = await checked(store, (await exportBackup(store)).join(''));
    await backup.restore({ onProgress: (done, total) => seen.push(done / total) });
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
  });

  it('takes everything back when aborted in the middle', async () => {
    const store = await aFullStore();
    const backup = await checked(store, (await exportBackup(store)).join(''));
    await putRecords(store, { client: [aClient({ id: 'later', domains: [] })] });
    const dump = await dumpDatabase(store);
    const controller = new AbortController();
    const onProgress = (done: number) => done > 5 && controller.abort();
    const aborted = backup.restore({ signal: controller.signal, onProgress });
    await expect(aborted).rejects.toMatchObject({ name: 'AbortError' });
    expect(await dumpDatabase(store)).toEqual(dump);
  });
});
