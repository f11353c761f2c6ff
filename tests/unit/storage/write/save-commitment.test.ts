import { beforeEach, describe, expect, it } from 'vitest';
import type { CommitmentEntry } from '@/lib/app/writer';
import type { Commitment } from '@/lib/domain/commitment';
import { aCommitment } from '@/tests/helpers/a-commitment';
import { aLogbook } from '@/tests/helpers/a-logbook';
import { anEngagement } from '@/tests/helpers/an-engagement';
import { anEvidence } from '@/tests/helpers/an-evidence';
import { dumpDatabase } from '@/tests/helpers/dump-database';
import { commitmentEntryOf } from '@/tests/helpers/entry-of';
import { freshIndexedDb } from '@/tests/helpers/fresh-indexed-db';
import { refusedFields } from '@/tests/helpers/refused-fields';

beforeEach(freshIndexedDb);

const quoteSha256 = 'b'.repeat(64);
const evidence = anEvidence({ quoteSha256 });

const { id } = aCommitment();
const deletedAt = '2026-03-01T00:00:00.000Z';
const at = '2026-03-09T10:00:00.000Z';
const saving = (fields: Partial<Commitment> = {}, expectedVersion = 0, commandId = 'c1') => ({
  commandId,
  commitment: commitmentEntryOf(aCommitment(fields), expectedVersion),
});
const theirs = (fields: Partial<Commitment> = {}) => aCommitment({ id: 'theirs', direction: 'theirs', ...fields });

describe('a new commitment', () => {
  it('is open, without moves, with all that the form entered', async () => {
    const { writer, record, history } = await aLogbook({ commitment: [theirs()] });
    const entered = {
      engagementId: anEngagement().id,
      blockedBy: ['theirs'],
      evidence,
      note: 'Urgent',
    };
    expect(await writer.saveCommitment(saving(entered))).toEqual({ ok: true, version: 1 });
    const base = { createdAt: at, updatedAt: at, counter: 1, deviceId: expect.any(String) };
    expect(await record('commitment', id)).toEqual({ ...aCommitment(entered), ...base });
    expect(await history()).toMatchObject([{ kind: 'commitment', id, version: 1, action: 'save', before: null }]);
  });

  it('is written once for a command that comes again, even after its client was removed', async () => {
    const { store, writer } = await aLogbook();
    const first = await writer.saveCommitment(saving());
    await store.use(async (database) => {
      const client = await database.get('client', aCommitment().clientId);
      if (client) await database.put('client', { ...client, deletedAt });
    });
    const dump = await dumpDatabase(store);
    expect(await writer.saveCommitment(saving())).toEqual(first);
    expect(await dumpDatabase(store)).toEqual(dump);
  });

  it('takes the id of a removed one with the next version, and nothing else of it', async () => {
    const removed = aCommitment({
      version: 4,
      deletedAt,
      state: 'kept',
      settledOn: '2026-02-01',
      createdAt: deletedAt,
    });
    const { writer, record } = await aLogbook({ commitment: [removed] });
    expect(await writer.saveCommitment(saving())).toEqual({ ok: true, version: 5 });
    expect(await record('commitment', id)).toMatchObject({ state: 'open', settledOn: null, deletedAt: null });
  });

  it.each<[string, Partial<Commitment>, string, string]>([
    ['a client that was removed', { clientId: 'client-gone' }, 'clientId', 'gone'],
    ['a client that never was', { clientId: 'nobody' }, 'clientId', 'gone'],
    ['an engagement that was removed', { engagementId: 'engagement-gone' }, 'engagementId', 'gone'],
    ['an engagement of another client', { engagementId: 'engagement-other' }, 'engagementId', 'gone'],
    ['waiting for what never was', { blockedBy: ['theirs', 'none'] }, 'blockedBy.1', 'gone'],
    ['waiting for what was removed', { blockedBy: ['removed'] }, 'blockedBy.0', 'gone'],
    ['waiting for another client', { blockedBy: ['elsewhere'] }, 'blockedBy.0', 'gone'],
    ['waiting for one of ours', { blockedBy: ['ours'] }, 'blockedBy.0', 'not-theirs'],
    ['theirs that waits', { direction: 'theirs', blockedBy: ['theirs'] }, 'blockedBy.0', 'not-ours'],
    ['waiting for itself', { blockedBy: [id] }, 'blockedBy.0', 'gone'],
    ['no words', { text: '' }, 'commitment.text', 'too_small'],
    ['a million letters', { text: 'x'.repeat(1_000_000) }, 'commitment.text', 'too_big'],
    [
      'a quote of a million letters',
      { evidence: anEvidence({ quote: 'x'.repeat(1e6) }) },
      'commitment.evidence.quote',
      'too_big',
    ],
    ['a day that does not exist', { dueDay: '2026-02-30' }, 'commitment.dueDay', 'invalid_format'],
    ['a year without a number', { dueDay: '0000-01-01' }, 'commitment.dueDay', 'invalid_format'],
  ])('is refused with %s: one field is named and nothing written', async (_what, fields, path, problem) => {
    const { store, writer } = await aLogbook({
      commitment: [
        theirs(),
        theirs({ id: 'removed', deletedAt }),
        theirs({ id: 'elsewhere', clientId: 'client-other' }),
        aCommitment({ id: 'ours' }),
      ],
    });
    const dump = await dumpDatabase(store);
    expect(await refusedFields(writer.saveCommitment(saving(fields)))).toEqual([{ path, problem }]);
    expect(await dumpDatabase(store)).toEqual(dump);
  });

  it.each(['0001-01-01', '9999-12-31', null])('may be due on %s', async (dueDay) => {
    const { writer, reader } = await aLogbook();
    expect(await writer.saveCommitment(saving({ dueDay }))).toEqual({ ok: true, version: 1 });
    expect(await reader.commitmentsOn({ clientId: aCommitment().clientId, dueDay })).toMatchObject([{ id, dueDay }]);
  });
});

describe('an edit', () => {
  const moves = [{ from: '2026-03-10', to: '2026-03-13', on: '2026-03-09', reason: 'Asked', toldBefore: true }];
  const kept = aCommitment({
    state: 'kept',
    settledOn: '2026-03-15',
    missReason: 'estimate',
    renegotiations: moves,
    keptEvidence: evidence,
  });
  const { keptEvidence: _none, ...withoutDelivery } = kept;

  it('keeps state, moves, end and delivery', async () => {
    const { writer, record } = await aLogbook({ commitment: [kept] });
    expect(await writer.saveCommitment(saving({ text: 'Send it all', dueDay: '2026-03-12' }, 1))).toMatchObject({
      ok: true,
    });
    expect(await record('commitment', id)).toMatchObject({
      ...kept,
      text: 'Send it all',
      dueDay: '2026-03-12',
      version: 2,
      counter: 1,
      updatedAt: at,
      deviceId: expect.any(String),
    });
  });

  it.each([
    ['2026-03-15', null],
    ['2026-03-16', null],
    [null, null],
    ['2026-03-14', 'estimate'],
  ])('of the due day of a kept one to %s leaves the reason %s', async (dueDay, missReason) => {
    const { writer, record } = await aLogbook({ commitment: [withoutDelivery] });
    await writer.saveCommitment(saving({ dueDay }, 1));
    expect(await record('commitment', id)).toMatchObject({ state: 'kept', settledOn: '2026-03-15', missReason });
  });

  it('is refused on any version but the one that stands, and once it was removed', async () => {
    const { store, writer } = await aLogbook({
      commitment: [aCommitment({ version: 3 }), theirs({ version: 2, deletedAt })],
    });
    const dump = await dumpDatabase(store);
    const conflict = { ok: false, reason: 'conflict', current: 3 };
    for (const version of [0, 2, 4]) expect(await writer.saveCommitment(saving({}, version))).toEqual(conflict);
    const gone = (current: number | null) => ({ ok: false, reason: 'gone', current });
    expect(await writer.saveCommitment(saving({ id: 'theirs' }, 2))).toEqual(gone(2));
    expect(await writer.saveCommitment(saving({ id: 'never' }, 1))).toEqual(gone(null));
    expect(await dumpDatabase(store)).toEqual(dump);
  });

  it('moves it to another client, whose list has it from then on', async () => {
    const { writer, reader } = await aLogbook({ commitment: [aCommitment()] });
    const moved = { clientId: 'client-other', engagementId: 'engagement-other' };
    expect(await writer.saveCommitment(saving(moved, 1))).toEqual({ ok: true, version: 2 });
    const of = (clientId: string) => reader.moreCommitments({ clientId, direction: 'ours', offset: 0, limit: 9 });
    expect(await of('client-northwind')).toEqual([]);
    expect(await of('client-other')).toMatchObject([{ id, ...moved }]);
  });

  it('goes through while a promise for which it waited is gone or ours meanwhile, and adds none of these', async () => {
    const { writer, record } = await aLogbook({
      commitment: [
        aCommitment({ blockedBy: ['removed', 'turned'] }),
        theirs({ id: 'removed', deletedAt }),
        aCommitment({ id: 'turned' }),
        aCommitment({ id: 'other-ours' }),
      ],
    });
    expect(await writer.saveCommitment(saving({ text: 'New', blockedBy: ['turned', 'removed'] }, 1))).toMatchObject({
      ok: true,
    });
    expect((await record('commitment', id))?.blockedBy).toEqual(['turned', 'removed']);
    const adding = writer.saveCommitment(saving({ blockedBy: ['removed', 'other-ours'] }, 2, 'c2'));
    expect(await refusedFields(adding)).toEqual([{ path: 'blockedBy.1', problem: 'not-theirs' }]);
    const turning = writer.saveCommitment(saving({ direction: 'theirs', blockedBy: ['removed'] }, 2, 'c3'));
    expect(await refusedFields(turning)).toEqual([{ path: 'blockedBy.0', problem: 'not-ours' }]);
  });

  it('cannot close a circle of promises that wait for each other', async () => {
    const { writer } = await aLogbook({ commitment: [theirs()] });
    await writer.saveCommitment(saving({ blockedBy: ['theirs'] }));
    const back = (fields: Partial<CommitmentEntry>, commandId: string) => ({
      commandId,
      commitment: { ...commitmentEntryOf(theirs(), 1), blockedBy: [id], ...fields },
    });
    const fields = await refusedFields(writer.saveCommitment(back({}, 'c2')));
    expect(fields).toEqual([{ path: 'blockedBy.0', problem: 'not-ours' }]);
    const turned = await refusedFields(writer.saveCommitment(back({ direction: 'ours' }, 'c3')));
    expect(turned).toEqual([{ path: 'blockedBy.0', problem: 'not-theirs' }]);
  });
});
