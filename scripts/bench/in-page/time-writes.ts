import { recordKinds } from '@/lib/domain/record-kind';
import type { BackupContent, BackupRecords } from '@/lib/storage/backup/backup-format';
import { restoreBackup } from '@/lib/storage/backup/restore-backup';
import { createStore } from '@/lib/storage/create-store';
import { makeRow } from '@/lib/storage/index-keys/make-row';
import { openRaw, putRows } from './put-rows';
import { sampleCommitments } from './sample-records';

const clients = 1_000;
const commitmentsPerClient = 100;

const commitments = () =>
  Array.from({ length: clients }, (_, i) => [
    ...sampleCommitments(i, { clients, commitmentsPerClient, openPerClient: 4 }),
  ]).flat();

function makeRawCopy(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      const store = request.result.createObjectStore('commitment', { keyPath: 'id' });
      for (const index of ['open', 'due', 'settled', 'quote']) store.createIndex(index, `keys.${index}`);
      store.createIndex('oursDue', 'keys.oursDue', { multiEntry: true });
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });
}

/** Milliseconds to write 100,000 commitments, whose rows are ready, by raw IndexedDB into a database with the same indexes. */
async function timeRaw(round: number): Promise<number> {
  const rows = commitments().map((record) => ({
    kind: 'commitment' as const,
    row: makeRow('commitment', record, () => []),
  }));
  const name = `bench-raw-${round}`;
  await makeRawCopy(name);
  const database = await openRaw(name);
  const start = performance.now();
  await putRows(database, rows);
  const took = performance.now() - start;
  database.close();
  indexedDB.deleteDatabase(name);
  return took;
}

/** The same records through the extension's restore: rows computed, everything cleared and written in one transaction. */
async function timeRestore(): Promise<number> {
  const store = createStore({
    sentinel: null,
    now: () => new Date().toISOString(),
    randomId: () => crypto.randomUUID(),
  });
  const empty = Object.fromEntries(recordKinds.map((kind) => [kind, []])) as unknown as BackupRecords;
  const content: BackupContent = {
    exportedAt: new Date().toISOString(),
    records: { ...empty, commitment: commitments() },
    history: [],
  };
  // An empty store, as the raw copy is: clearing is no part of what is compared.
  await restoreBackup(store, { ...content, records: empty });
  const start = performance.now();
  await restoreBackup(store, content);
  const took = performance.now() - start;
  store.close();
  return took;
}

/** Alternating, so that noise meets both alike. */
export async function timeWrites(rounds: number): Promise<{ raw: number[]; ours: number[] }> {
  const times = { raw: [] as number[], ours: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    times.raw.push(await timeRaw(round));
    times.ours.push(await timeRestore());
  }
  return times;
}
