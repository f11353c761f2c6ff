import { beforeEach, describe, expect, it } from 'vitest';
import { type LoggedKind, loggedKinds } from '@/lib/domain/logged-kind';
import { aChangeRequest } from '@/tests/helpers/a-change-request';
import { aClient } from '@/tests/helpers/a-client';
import { aCommitment } from '@/tests/helpers/a-commitment';
import { aLogbook } from '@/tests/helpers/a-logbook';
import { aSatisfactionResponse } from '@/tests/helpers/a-satisfaction-response';
import { anEvidence } from '@/tests/helpers/an-evidence';
import { anIssue } from '@/tests/helpers/an-issue';
import { draftOf } from '@/tests/helpers/draft-of';
import { dumpDatabase } from '@/tests/helpers/dump-database';
import { changeEntryOf, commitmentEntryOf, issueEntryOf } from '@/tests/helpers/entry-of';
import { freshIndexedDb } from '@/tests/helpers/fresh-indexed-db';

beforeEach(freshIndexedDb);

const quote = 'a'.repeat(64);
const evidence = anEvidence({ quoteSha256: quote });
const deletedAt = '2026-03-01T00:00:00.000Z';
const logged = {
  commitment: aCommitment({ evidence }),
  changeRequest: aChangeRequest({ evidence }),
  satisfaction: aSatisfactionResponse({ evidence }),
  issue: anIssue({ evidence }),
} as const;
const everything = {
  commitment: [logged.commitment],
  changeRequest: [logged.changeRequest],
  satisfaction: [logged.satisfaction],
  issue: [logged.issue],
};

type Logbook = Awaited<ReturnType<typeof aLogbook>>;

/** How many keys each index of a kind holds. */
const indexed = ({ store }: Logbook, kind: LoggedKind) =>
  store.use(async (database) => {
    const rows = database.transaction(kind, 'readonly').store;
    const names = [...rows.indexNames] as 'quote'[];
    return Promise.all(names.map(async (name) => rows.index(name).count()));
  });

describe('a removed record', () => {
  it.each(loggedKinds)('of the kind %s leaves every index, and comes back to each by undo', async (kind) => {
    const book = await aLogbook(everything);
    const { id } = logged[kind];
    const before = await indexed(book, kind);
    const row = await book.row(kind, id);
    const command = { commandId: 'd', kind, id, expectedVersion: 1 };
    expect(await book.writer.removeRecord(command)).toEqual({ ok: true, version: 2 });
    expect((await indexed(book, kind)).every((count) => count === 0)).toBe(true);
    expect(await book.row(kind, id)).not.toHaveProperty('keys');
    expect(await book.record(kind, id)).toMatchObject({ version: 2, deletedAt: '2026-03-09T10:00:00.000Z' });
    expect((await book.reader.findLogged([quote])).map((found) => found.kind)).not.toContain(kind);
    expect(await book.writer.undo({ ...command, commandId: 'u1', expectedVersion: 2 })).toEqual({
      ok: true,
      version: 3,
    });
    expect(await indexed(book, kind)).toEqual(before);
    expect((await book.row(kind, id))?.keys).toEqual(row?.keys);
    expect(await book.writer.undo({ ...command, commandId: 'u2', expectedVersion: 3 })).toEqual({
      ok: true,
      version: 4,
    });
    expect((await indexed(book, kind)).every((count) => count === 0)).toBe(true);
    expect((await book.history()).map(({ action, version }) => [action, version])).toEqual([
      ['remove', 2],
      ['undo', 3],
      ['undo', 4],
    ]);
  });

  it('is counted as no living one, and once more after undo', async () => {
    const book = await aLogbook(everything);
    const living = async () => (await book.store.use((database) => database.get('meta', 'store')))?.living ?? 0;
    const start = await living();
    const command = { kind: 'issue', id: anIssue().id } as const;
    await book.writer.removeRecord({ ...command, commandId: 'd', expectedVersion: 1 });
    expect(await living()).toBe(start - 1);
    await book.writer.undo({ ...command, commandId: 'u', expectedVersion: 2 });
    expect(await living()).toBe(start);
  });
});

describe('undo', () => {
  it.each(loggedKinds)('of the first save of a %s removes it, and undone once more logs it again', async (kind) => {
    const { writer, reader } = await aLogbook();
    const saves = {
      commitment: () => writer.saveCommitment({ commandId: 's', commitment: commitmentEntryOf(logged.commitment, 0) }),
      changeRequest: () => writer.saveChangeRequest({ commandId: 's', change: changeEntryOf(logged.changeRequest, 0) }),
      satisfaction: () => writer.saveSatisfaction({ commandId: 's', response: draftOf(logged.satisfaction, 0) }),
      issue: () => writer.saveIssue({ commandId: 's', issue: issueEntryOf(logged.issue, 0) }),
    };
    await saves[kind]();
    const [saved] = await reader.findLogged([quote]);
    const undo = { kind, id: logged[kind].id };
    await writer.undo({ ...undo, commandId: 'u1', expectedVersion: 1 });
    expect(await reader.findLogged([quote])).toEqual([]);
    await writer.undo({ ...undo, commandId: 'u2', expectedVersion: 2 });
    const [again] = await reader.findLogged([quote]);
    const { version, counter, ...content } = saved?.record ?? logged[kind];
    expect(again?.record).toMatchObject({ ...content, version: 3, counter: 3 });
  });

  it('takes back each step of a commitment, one by one', async () => {
    const { writer, record } = await aLogbook({ commitment: [logged.commitment] });
    const { id } = logged.commitment;
    const step = (expectedVersion: number) => ({ commandId: `step-${expectedVersion}`, id, expectedVersion });
    const move = { to: '2026-03-20', on: '2026-03-10', reason: '', toldBefore: null };
    const kept = { state: 'kept', on: '2026-03-12', missReason: null, evidence } as const;
    await writer.renegotiateCommitment({ ...step(1), move });
    await writer.undo({ ...step(2), kind: 'commitment' });
    expect(await record('commitment', id)).toMatchObject({ dueDay: '2026-03-13', renegotiations: [], version: 3 });
    await writer.settleCommitment({ ...step(3), settlement: kept });
    await writer.undo({ ...step(4), kind: 'commitment' });
    const open = await record('commitment', id);
    expect(open).toMatchObject({ state: 'open', settledOn: null, version: 5 });
    expect(open).not.toHaveProperty('keptEvidence');
    await writer.settleCommitment({ ...step(5), settlement: kept });
    await writer.reopenCommitment(step(6));
    await writer.undo({ ...step(7), kind: 'commitment' });
    expect(await record('commitment', id)).toMatchObject({ state: 'kept', keptEvidence: evidence, version: 8 });
  });

  it('takes back a step of a change request and of an issue', async () => {
    const { writer, record } = await aLogbook(everything);
    const decided = { state: 'approved', on: '2026-03-10', until: null, evidence } as const;
    const change = { id: logged.changeRequest.id, expectedVersion: 1 };
    await writer.advanceChangeRequest({ ...change, commandId: 'a', step: decided });
    await writer.undo({ ...change, commandId: 'b', kind: 'changeRequest', expectedVersion: 2 });
    const waiting = { state: 'awaiting-client', decisionEvidence: null, stateSince: '2026-03-05' };
    expect(await record('changeRequest', change.id)).toMatchObject(waiting);
    const issue = { id: logged.issue.id, expectedVersion: 1 };
    await writer.advanceIssue({ ...issue, commandId: 'c', step: { state: 'resolved', on: '2026-03-10' } });
    await writer.undo({ ...issue, commandId: 'd', kind: 'issue', expectedVersion: 2 });
    expect(await record('issue', issue.id)).toMatchObject({ state: 'recorded', stateSince: '2026-03-04' });
  });

  it('brings nothing back to a client that was removed meanwhile', async () => {
    const { store, writer } = await aLogbook({ commitment: [logged.commitment], client: [aClient()] });
    const { id } = logged.commitment;
    await writer.removeRecord({ commandId: 'd', kind: 'commitment', id, expectedVersion: 1 });
    await store.use((database) => database.put('client', aClient({ deletedAt })));
    const dump = await dumpDatabase(store);
    const undo = { commandId: 'u', kind: 'commitment', id, expectedVersion: 2 } as const;
    expect(await writer.undo(undo)).toEqual({ ok: false, reason: 'gone', current: 2 });
    expect(await dumpDatabase(store)).toEqual(dump);
  });

  it.each(loggedKinds)('does not remove a new client for which a %s was logged since', async (kind) => {
    const { store, writer } = await aLogbook();
    const client = { id: 'client-new', domains: [] };
    const save = { commandId: 'c', contacts: [], removedContacts: [], engagements: [] };
    await writer.saveClient({ ...save, client: draftOf(aClient(client), 0) });
    const of = { clientId: client.id };
    const logs = {
      commitment: () => writer.saveCommitment({ commandId: 's', commitment: commitmentEntryOf(aCommitment(of), 0) }),
      changeRequest: () => writer.saveChangeRequest({ commandId: 's', change: changeEntryOf(aChangeRequest(of), 0) }),
      satisfaction: () => writer.saveSatisfaction({ commandId: 's', response: draftOf(aSatisfactionResponse(of), 0) }),
      issue: () => writer.saveIssue({ commandId: 's', issue: issueEntryOf(anIssue(of), 0) }),
    };
    await logs[kind]();
    const dump = await dumpDatabase(store);
    const undo = { commandId: 'u', kind: 'client', id: client.id, expectedVersion: 1 } as const;
    expect(await writer.undo(undo)).toEqual({ ok: false, reason: 'conflict', current: 1 });
    expect(await dumpDatabase(store)).toEqual(dump);
    await writer.removeRecord({ commandId: 'd', kind, id: logged[kind].id, expectedVersion: 1 });
    expect(await writer.undo(undo)).toEqual({ ok: true, version: 2 });
  });

  it('does not let two promises wait for each other', async () => {
    const theirs = aCommitment({ id: 'theirs', direction: 'theirs' });
    const { writer, record } = await aLogbook({ commitment: [theirs] });
    const mine = (fields: object, expectedVersion: number) => ({
      commandId: `mine-${expectedVersion}`,
      commitment: commitmentEntryOf(aCommitment(fields), expectedVersion),
    });
    const { id } = aCommitment();
    await writer.saveCommitment(mine({ blockedBy: ['theirs'] }, 0));
    await writer.saveCommitment(mine({ direction: 'theirs' }, 1));
    const turned = commitmentEntryOf({ ...theirs, direction: 'ours', blockedBy: [id] }, 1);
    expect(await writer.saveCommitment({ commandId: 't', commitment: turned })).toEqual({ ok: true, version: 2 });
    const undo = { commandId: 'u', kind: 'commitment', id, expectedVersion: 2 } as const;
    expect(await writer.undo(undo)).toEqual({ ok: false, reason: 'conflict', current: 2 });
    expect(await record('commitment', id)).toMatchObject({ direction: 'theirs', blockedBy: [], version: 2 });
  });

  it('brings back a promise that waited for one that was removed', async () => {
    const theirs = aCommitment({ id: 'theirs', direction: 'theirs' });
    const { writer, record } = await aLogbook({ commitment: [theirs, aCommitment({ blockedBy: ['theirs'] })] });
    const { id } = aCommitment();
    const remove = { kind: 'commitment', expectedVersion: 1 } as const;
    await writer.removeRecord({ ...remove, commandId: 'd1', id });
    await writer.removeRecord({ ...remove, commandId: 'd2', id: 'theirs' });
    const undo = { commandId: 'u', kind: 'commitment', id, expectedVersion: 2 } as const;
    expect(await writer.undo(undo)).toEqual({ ok: true, version: 3 });
    expect((await record('commitment', id))?.blockedBy).toEqual(['theirs']);
  });
});
