import fc from 'fast-check';
import { openDB, unwrap } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeRequestState } from '@/lib/domain/change-request';
import { commitmentState, direction } from '@/lib/domain/commitment';
import { makeRow } from '@/lib/storage/index-keys/make-row';
import { allMigrations } from '@/lib/storage/migrations/all-migrations';
import { openDatabase } from '@/lib/storage/open-database';
import { recordOf } from '@/lib/storage/record-of';
import type { Row } from '@/lib/storage/schema';
import { aChangeRequest } from '@/tests/helpers/a-change-request';
import { aCommitment } from '@/tests/helpers/a-commitment';
import { aSatisfactionResponse } from '@/tests/helpers/a-satisfaction-response';
import { anEvidence } from '@/tests/helpers/an-evidence';
import { describeDatabase } from '@/tests/helpers/describe-database';
import { freshIndexedDb } from '@/tests/helpers/fresh-indexed-db';
import { makeOldDatabase, type OldRecords } from '@/tests/helpers/old-database';

beforeEach(freshIndexedDb);
afterEach(() => {
  vi.restoreAllMocks();
});

const kinds = ['commitment', 'changeRequest', 'satisfaction'] as const;
const deletedAt = '2026-03-01T00:00:00.000Z';
const day = fc.constantFrom('0001-01-01', '2026-02-28', '2026-03-13', '9999-12-31');
const evidence = fc.option(
  fc
    .option(fc.constantFrom('a', 'b').map((letter) => letter.repeat(64)))
    .map((quoteSha256) => anEvidence({ quoteSha256 })),
);
const common = {
  id: fc.uuid(),
  clientId: fc.constantFrom('c1', 'c2'),
  deletedAt: fc.option(fc.constant(deletedAt)),
  evidence,
};
const oldRecords: fc.Arbitrary<OldRecords> = fc.record({
  commitment: fc.array(
    fc
      .record({
        ...common,
        direction: fc.constantFrom(...direction.options),
        state: fc.constantFrom(...commitmentState.options),
        dueDay: fc.option(day),
        settledOn: fc.option(day),
      })
      .map(aCommitment),
    { maxLength: 8 },
  ),
  changeRequest: fc.array(
    fc
      .record({ ...common, state: fc.constantFrom(...changeRequestState.options), stateSince: day })
      .map(aChangeRequest),
    { maxLength: 4 },
  ),
  satisfaction: fc.array(fc.record({ ...common, on: day }).map(aSatisfactionResponse), { maxLength: 4 }),
});

/** All rows of the three stores with the shape of the database, through a connection that changes nothing. */
async function look() {
  const database = await openDB('kept');
  const rows = await Promise.all(kinds.map((kind) => database.getAll(kind)));
  const shape = describeDatabase(unwrap(database));
  database.close();
  return { version: database.version, rows, shape };
}

async function upgrade(): Promise<void> {
  (await openDatabase({ whenMissing: 'lost' })).close();
}

/** Every row has the keys that a write of today would give it. */
async function expectTodaysRows(records: OldRecords): Promise<void> {
  const database = await openDatabase({ whenMissing: 'lost' });
  for (const kind of kinds) {
    const rows = await database.getAll(kind);
    expect(rows.map(recordOf)).toEqual((records[kind] ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1)));
    expect(rows).toEqual(
      rows.map((row) => makeRow<(typeof kinds)[number]>(kind, recordOf(row as Row<typeof kind>), () => [])),
    );
  }
  database.close();
}

describe('the step to version 3', () => {
  it('gives every row the keys of today, tombstones none, whatever the records', async () => {
    await fc.assert(
      fc.asyncProperty(oldRecords, async (records) => {
        freshIndexedDb();
        await makeOldDatabase(records);
        await upgrade();
        await expectTodaysRows(records);
      }),
      { numRuns: 60 },
    );
  });

  it('takes 20,000 rows, in more than one batch', async () => {
    const commitment = Array.from({ length: 20_000 }, (_, at) =>
      aCommitment({
        id: `commitment-${String(at).padStart(5, '0')}`,
        state: at % 3 === 0 ? 'open' : 'kept',
        settledOn: at % 3 === 0 ? null : '2026-03-10',
        deletedAt: at % 7 === 0 ? deletedAt : null,
        evidence: at % 2 === 0 ? anEvidence({ quoteSha256: 'a'.repeat(64) }) : null,
      }),
    );
    await makeOldDatabase({ commitment });
    await upgrade();
    const database = await openDatabase({ whenMissing: 'lost' });
    const rows = database.transaction('commitment').store;
    const living = commitment.filter((one) => one.deletedAt === null);
    const open = living.filter(({ state }) => state === 'open').length;
    expect(await rows.count()).toBe(20_000);
    expect(await rows.index('due').count()).toBe(open);
    expect(await rows.index('open').count()).toBe(open);
    expect(await rows.index('settled').count()).toBe(living.length - open);
    expect(await rows.index('quote').count()).toBe(living.filter((one) => one.evidence !== null).length);
    expect(await rows.index('oursDue').count()).toBe(living.length);
    database.close();
  });

  const records: OldRecords = {
    commitment: Array.from({ length: 4 }, (_, at) => aCommitment({ id: `commitment-${at}` })),
    changeRequest: [aChangeRequest()],
    satisfaction: [aSatisfactionResponse()],
  };

  it('leaves everything as it was when any row of it finds the disk full, and works the next time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 6 }), fc.boolean(), async (k, later) => {
        freshIndexedDb();
        await makeOldDatabase(records);
        const before = await look();
        let left = k;
        const add = IDBObjectStore.prototype.add;
        vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, row: unknown) {
          left -= 1;
          if (left > 0) return add.call(this, row);
          if (!later) throw new DOMException('', 'QuotaExceededError');
          this.transaction.abort();
          return add.call(this, row);
        });
        await expect(upgrade()).rejects.toThrow();
        vi.restoreAllMocks();
        expect(await look()).toEqual(before);
        await upgrade();
        await expectTodaysRows(records);
      }),
      { numRuns: 24 },
    );
  });

  it('is taken back, names of the stores included, when a step after it fails', async () => {
    await makeOldDatabase(records);
    const before = await look();
    const failing = { version: 4, migrate: () => Promise.reject(new Error('step failed')) };
    const opening = openDatabase({ whenMissing: 'lost', migrations: [...allMigrations, failing] });
    await expect(opening).rejects.toThrow('step failed');
    expect(before.version).toBe(2);
    expect(await look()).toEqual(before);
    await upgrade();
    await expectTodaysRows(records);
  });
});
