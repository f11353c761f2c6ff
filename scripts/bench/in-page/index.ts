import { makeRow } from '@/lib/storage/index-keys/make-row';
import { openRaw, putRows, type SomeRow } from './put-rows';
import { type SampleSize, sampleCommitments, sampleSurroundings } from './sample-records';

export { timeContext } from './time-context';
export { timeLogReads } from './time-log-reads';
export { timeWrites } from './time-writes';

/** Look-alikes are no part of what is measured; their keys would only make seeding slower. */
const noKeys = () => [];

function* sampleRows(size: SampleSize, from: number): Generator<SomeRow> {
  for (let i = from; i < size.clients; i++) {
    for (const { kind, record } of sampleSurroundings(i)) yield { kind, row: makeRow(kind, record, noKeys) };
    for (const record of sampleCommitments(i, size)) {
      yield { kind: 'commitment', row: makeRow('commitment', record, noKeys) };
    }
  }
}

/** Fills the extension's own store with clients `from` to `size.clients`; the background has made it. */
export async function seed(size: SampleSize, from = 0): Promise<number> {
  const database = await openRaw('kept');
  try {
    return await putRows(database, sampleRows(size, from));
  } finally {
    database.close();
  }
}
