import { makeRow } from '@/lib/storage/index-keys/make-row';
import { openRaw, putRows, type SomeRow } from './put-rows';
import { type SampleSize, sampleCommitments, sampleSurroundings } from './sample-records';
import { sampleReplyRecords } from './sample-replies';

export { timeContext } from './time-context';
export { timeLogReads } from './time-log-reads';
export { timeReply } from './time-reply';
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
export const seed = (size: SampleSize, from = 0): Promise<number> => put(sampleRows(size, from));

/** Adds a thousand records to client `i`. */
export const seedReply = (i: number): Promise<number> =>
  put(Array.from(sampleReplyRecords(i), ({ kind, record }) => ({ kind, row: makeRow(kind, record, noKeys) })));

async function put(rows: Iterable<SomeRow>): Promise<number> {
  const database = await openRaw('kept');
  try {
    return await putRows(database, rows);
  } finally {
    database.close();
  }
}
