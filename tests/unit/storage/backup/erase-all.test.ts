import { beforeEach, expect, test } from 'vitest';
import { eraseAll } from '@/lib/storage/backup/erase-all';
import { createWriter } from '@/lib/storage/create-writer';
import { countRecords } from '@/lib/storage/read/count-records';
import { listHealth } from '@/lib/storage/read/list-health';
import { aClient } from '@/tests/helpers/a-client';
import { aCommitment } from '@/tests/helpers/a-commitment';
import { aContact } from '@/tests/helpers/a-contact';
import { aStore } from '@/tests/helpers/a-store';
import { anIssue } from '@/tests/helpers/an-issue';
import { draftOf } from '@/tests/helpers/draft-of';
import { dumpDatabase } from '@/tests/helpers/dump-database';
import { commitmentEntryOf, issueEntryOf } from '@/tests/helpers/entry-of';
import { freshIndexedDb } from '@/tests/helpers/fresh-indexed-db';

beforeEach(freshIndexedDb);

async function aFilledStore() {
  const store = aStore();
  const writer = createWriter(store);
  await writer.saveClient({
    commandId: 'command-1',
    client: draftOf(aClient({ name: 'Northwind Traders' }), 0),
    contacts: [draftOf(aContact({ name: 'Ana Ruiz' }), 0)],
    removedContacts: [],
    engagements: [],
  });
  await writer.saveIssue({ commandId: 'command-2', issue: issueEntryOf(anIssue({ text: 'Northwind complains' }), 0) });
  await writer.removeRecord({ commandId: 'command-3', kind: 'issue', id: anIssue().id, expectedVersion: 1 });
  await writer.saveCommitment({ commandId: 'command-4', commitment: commitmentEntryOf(aCommitment(), 0) });
  await writer.saveDraft({ key: 'client:new', text: 'Northwind in a draft' });
  await writer.recordHealth({ day: '2026-03-09', provider: 'gmail', parts: ['gmail.body:1'] });
  return store;
}

test('counts and page health are read as they were written', async () => {
  const store = await aFilledStore();
  expect(await countRecords(store)).toMatchObject({ client: 1, contact: 1, commitment: 1, issue: 1, settings: 0 });
  expect(await listHealth(store)).toEqual([{ day: '2026-03-09', provider: 'gmail', part: 'gmail.body:1', count: 1 }]);
});

test('nothing that was entered is left, in any store', async () => {
  const store = await aFilledStore();
  expect(JSON.stringify(await dumpDatabase(store))).toMatch(/Northwind.*Ana Ruiz.*Northwind complains/);
  const before = await store.status();
  await eraseAll(store);
  expect(JSON.stringify(await dumpDatabase(store))).not.toMatch(/Northwind|Ana Ruiz|northwind|command-|gmail/);
  expect(await store.status()).toEqual(before);
  expect(await store.use((database) => database.get('meta', 'store'))).toMatchObject({ living: 0 });
});

test('a write that fails removes nothing', async () => {
  const store = await aFilledStore();
  const before = await dumpDatabase(store);
  await store.use((database) => database.delete('meta', 'store'));
  const withoutMeta = await dumpDatabase(store);
  await expect(eraseAll(store)).rejects.toMatchObject({ kind: 'absent' });
  expect(await dumpDatabase(store)).toEqual(withoutMeta);
  expect(withoutMeta).not.toEqual(before);
});
