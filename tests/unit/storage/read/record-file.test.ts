import { beforeEach, describe, expect, it } from 'vitest';
import { checkBackup } from '@/lib/storage/backup/check-backup';
import { exportBackup } from '@/lib/storage/backup/export-backup';
import type { HistoryRow } from '@/lib/storage/schema';
import { aBackup } from '@/tests/helpers/a-backup';
import { aClient } from '@/tests/helpers/a-client';
import { aCommitment } from '@/tests/helpers/a-commitment';
import { aLogbook } from '@/tests/helpers/a-logbook';
import { anEvidence } from '@/tests/helpers/an-evidence';
import { anIssue } from '@/tests/helpers/an-issue';
import { backupFile } from '@/tests/helpers/backup-file';
import { commitmentEntryOf, issueEntryOf } from '@/tests/helpers/entry-of';
import { freshIndexedDb } from '@/tests/helpers/fresh-indexed-db';

beforeEach(freshIndexedDb);

const { id } = aCommitment();
const query = { kind: 'commitment', id } as const;
type Logbook = Awaited<ReturnType<typeof aLogbook>>;

/** A row of the history as a backup holds it: the write that made `version` of a commitment whose text is its version. */
function written(version: number, action: HistoryRow['action'] = 'save'): HistoryRow {
  const before = version === 1 ? null : stateOf(version - 1);
  const of = { kind: 'commitment', id, commandId: `command-${version}`, at: '2026-03-09T10:00:00.000Z' } as const;
  return { ...of, version, action, counter: version, deviceId: 'elsewhere', before };
}

const stateOf = (version: number) => aCommitment({ version, text: `text ${version}` });

async function putHistory({ store }: Logbook, rows: readonly HistoryRow[]): Promise<void> {
  await store.use(async (database) => {
    const transaction = database.transaction('history', 'readwrite');
    await Promise.all(rows.map((row) => transaction.store.put(row)));
    await transaction.done;
  });
}

const textsOf = (file: Awaited<ReturnType<Logbook['reader']['recordFile']>>) =>
  file?.history.map(({ version, record }) => [version, record.version, 'text' in record && record.text]);

describe('recordFile', () => {
  it('tells every write in order, each with what it made', async () => {
    const { writer, reader } = await aLogbook();
    const step = (expectedVersion: number) => ({ commandId: `step-${expectedVersion}`, id, expectedVersion });
    const move = { to: '2026-03-20', on: '2026-03-10', reason: 'Late', toldBefore: true };
    const kept = { state: 'kept', on: '2026-03-21', missReason: 'estimate', evidence: anEvidence() } as const;
    const entry = (text: string, version: number) => commitmentEntryOf(aCommitment({ text, dueDay: null }), version);
    await writer.saveCommitment({ commandId: 'a', commitment: commitmentEntryOf(aCommitment(), 0) });
    await writer.renegotiateCommitment({ ...step(1), move });
    await writer.settleCommitment({ ...step(2), settlement: kept });
    await writer.reopenCommitment(step(3));
    await writer.saveCommitment({ commandId: 'b', commitment: entry('Send it', 4) });
    await writer.undo({ ...step(5), kind: 'commitment' });
    await writer.removeRecord({ ...step(6), kind: 'commitment' });
    const file = await reader.recordFile(query);
    expect(file).toMatchObject({ kind: 'commitment', record: { version: 7, deletedAt: expect.any(String) } });
    expect(file?.history).toMatchObject([
      { version: 1, action: 'save', here: true, record: { state: 'open', dueDay: '2026-03-13', renegotiations: [] } },
      { version: 2, action: 'move', record: { dueDay: '2026-03-20', renegotiations: [move] } },
      { version: 3, action: 'settle', record: { state: 'kept', keptEvidence: anEvidence() } },
      { version: 4, action: 'reopen', record: { state: 'open', settledOn: null } },
      { version: 5, action: 'save', record: { text: 'Send it', dueDay: null } },
      { version: 6, action: 'undo', record: { text: aCommitment().text, dueDay: '2026-03-20' } },
      { version: 7, action: 'remove', record: { deletedAt: '2026-03-09T10:00:00.000Z' } },
    ]);
    expect(file?.history.map(({ version, record }) => record.version === version)).not.toContain(false);
    expect(JSON.parse(JSON.stringify(file))).toEqual(file);
  });

  it('is null for a record that never was, and of another kind', async () => {
    const { reader } = await aLogbook({ commitment: [aCommitment()] });
    expect(await reader.recordFile({ ...query, id: 'never' })).toBeNull();
    expect(await reader.recordFile({ ...query, kind: 'issue' })).toBeNull();
  });

  it('has a record without a history, and not the history of one whose id begins alike', async () => {
    const { reader, writer } = await aLogbook({ issue: [anIssue()] });
    const longer = anIssue({ id: `${anIssue().id}1` });
    await writer.saveIssue({ commandId: 'c', issue: issueEntryOf(longer, 0) });
    expect(await reader.recordFile({ kind: 'issue', id: anIssue().id })).toEqual({
      kind: 'issue',
      record: anIssue(),
      history: [],
    });
  });

  it('has the newest 500 of 600 versions, the oldest of these first, each with its record', async () => {
    const book = await aLogbook({ commitment: [stateOf(600)] });
    await putHistory(
      book,
      Array.from({ length: 600 }, (_, at) => written(at + 1)),
    );
    const file = await book.reader.recordFile(query);
    expect(file?.history).toHaveLength(500);
    expect(textsOf(file)).toEqual(Array.from({ length: 500 }, (_, at) => [at + 101, at + 101, `text ${at + 101}`]));
  });

  it('has what the oldest of its writes found, where there was anything', async () => {
    const book = await aLogbook({ commitment: [stateOf(4)] });
    await putHistory(book, [written(3), written(4)]);
    expect((await book.reader.recordFile(query))?.earliest).toEqual(stateOf(2));
    await putHistory(book, [written(1), written(2)]);
    expect(await book.reader.recordFile(query)).not.toHaveProperty('earliest');
  });

  it('says of each write whether this machine made it', async () => {
    const book = await aLogbook({ commitment: [stateOf(2)] });
    await putHistory(book, [written(1), written(2)]);
    await book.writer.saveCommitment({ commandId: 'c', commitment: commitmentEntryOf(aCommitment(), 2) });
    const file = await book.reader.recordFile(query);
    expect(file?.history.map(({ here }) => here)).toEqual([false, false, true]);
  });

  it.each<[string, number[], number, number[]]>([
    ['no gaps', [1, 2, 3], 3, [1, 2, 3]],
    ['its beginning missing', [3, 4], 4, [3, 4]],
    ['a hole: what the write before it made is told by nothing', [1, 3, 4], 4, [3, 4]],
    ['its end missing', [1, 2], 5, [1]],
    ['nothing but the last write', [5], 5, [5]],
    ['nothing but the first write of many', [1], 5, []],
  ])('that was restored with %s has a record for each write that it tells', async (_what, rows, version, told) => {
    const book = await aLogbook();
    const records = { client: [aClient()], commitment: [stateOf(version)] };
    const file = { ...aBackup(records), history: rows.map((row) => written(row)) };
    const check = await checkBackup(book.store, backupFile(JSON.stringify(file)));
    if (check.ok) await check.backup.restore();
    expect(check.ok).toBe(true);
    expect(textsOf(await book.reader.recordFile(query))).toEqual(told.map((at) => [at, at, `text ${at}`]));
  });

  it('that was restored with writes that hide what they found leaves out those before them', async () => {
    const book = await aLogbook({ commitment: [stateOf(3)] });
    await putHistory(book, [written(1), { ...written(2), before: null }, written(3)]);
    expect(textsOf(await book.reader.recordFile(query))).toEqual([
      [2, 2, 'text 2'],
      [3, 3, 'text 3'],
    ]);
  });

  it('is the same after a backup and its restore', async () => {
    const book = await aLogbook();
    await book.writer.saveIssue({ commandId: 'a', issue: issueEntryOf(anIssue(), 0) });
    const step = { state: 'analysed', on: '2026-03-10' } as const;
    await book.writer.advanceIssue({ commandId: 'b', id: anIssue().id, expectedVersion: 1, step });
    await book.writer.removeRecord({ commandId: 'c', kind: 'issue', id: anIssue().id, expectedVersion: 2 });
    const before = await book.reader.recordFile({ kind: 'issue', id: anIssue().id });
    const check = await checkBackup(book.store, backupFile((await exportBackup(book.store)).join('')));
    if (check.ok) await check.backup.restore();
    expect(before?.history.map(({ action }) => action)).toEqual(['save', 'advance', 'remove']);
    expect(await book.reader.recordFile({ kind: 'issue', id: anIssue().id })).toEqual(before);
  });
});
