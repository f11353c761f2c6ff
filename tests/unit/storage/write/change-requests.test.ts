import { beforeEach, describe, expect, it } from 'vitest';
import type { ChangeRequest, ChangeRequestState } from '@/lib/domain/change-request';
import { aChangeRequest } from '@/tests/helpers/a-change-request';
import { aLogbook } from '@/tests/helpers/a-logbook';
import { anEvidence } from '@/tests/helpers/an-evidence';
import { dumpDatabase } from '@/tests/helpers/dump-database';
import { changeEntryOf } from '@/tests/helpers/entry-of';
import { freshIndexedDb } from '@/tests/helpers/fresh-indexed-db';
import { refusedFields } from '@/tests/helpers/refused-fields';

beforeEach(freshIndexedDb);

const quoteSha256 = 'b'.repeat(64);
const evidence = anEvidence({ quoteSha256 });

const { id, clientId } = aChangeRequest();
const deletedAt = '2026-03-01T00:00:00.000Z';
const reply = anEvidence({ quote: 'Approved.', quoteSha256: 'd'.repeat(64) });
const rows = { clientId, windowFrom: '2026-01-01', windowTo: '2026-12-31', limit: 9 };
const saving = (fields: Partial<ChangeRequest> = {}, expectedVersion = 0) => ({
  commandId: `save-${expectedVersion}`,
  change: changeEntryOf(aChangeRequest(fields), expectedVersion),
});
const advancing = (state: ChangeRequestState, expectedVersion: number, more: object = {}) => ({
  commandId: `advance-${expectedVersion}`,
  id,
  expectedVersion,
  step: { state, on: '2026-03-20', until: null, evidence: null, ...more },
});

describe('a new change request', () => {
  it('is in the state that was entered since the day it was asked for, undecided', async () => {
    const { writer, reader, history } = await aLogbook();
    const entered = { state: 'submitted', requestedOn: '2026-03-02', evidence } as const;
    expect(await writer.saveChangeRequest(saving(entered))).toEqual({ ok: true, version: 1 });
    const change = { ...entered, stateSince: '2026-03-02', deferredUntil: null, decisionEvidence: null };
    expect((await reader.clientRows(rows))?.changes).toMatchObject({ items: [change], total: 1 });
    expect(await reader.findLogged([quoteSha256])).toMatchObject([{ kind: 'changeRequest', record: change }]);
    expect(await history()).toMatchObject([{ kind: 'changeRequest', version: 1, action: 'save', before: null }]);
  });

  it.each<[string, Partial<ChangeRequest>, string, string]>([
    ['deferred, which needs a day', { state: 'deferred' }, 'state', 'day-missing'],
    ['of a client that was removed', { clientId: 'client-gone' }, 'clientId', 'gone'],
    ['of an engagement of another client', { engagementId: 'engagement-other' }, 'engagementId', 'gone'],
    ['without a title', { title: '' }, 'changeRequest.title', 'too_small'],
  ])('is refused when it is %s', async (_what, fields, path, problem) => {
    const { store, writer } = await aLogbook();
    const dump = await dumpDatabase(store);
    expect(await refusedFields(writer.saveChangeRequest(saving(fields)))).toEqual([{ path, problem }]);
    expect(await dumpDatabase(store)).toEqual(dump);
  });
});

describe('an edit of a change request', () => {
  it('leaves its state, the day of it and the decision alone', async () => {
    const decided = aChangeRequest({ state: 'deferred', deferredUntil: '2026-06-01', decisionEvidence: reply });
    const { writer, record } = await aLogbook({ changeRequest: [decided] });
    const edit = saving({ title: 'Log-in', state: 'draft', requestedOn: '2026-03-01' }, 1);
    expect(await writer.saveChangeRequest(edit)).toEqual({ ok: true, version: 2 });
    expect(await record('changeRequest', id)).toMatchObject({
      title: 'Log-in',
      requestedOn: '2026-03-01',
      state: 'deferred',
      stateSince: '2026-03-05',
      deferredUntil: '2026-06-01',
      decisionEvidence: reply,
    });
  });

  it('corrects the day since which it waits, as long as nothing happened to it', async () => {
    const submitted = aChangeRequest({ state: 'submitted', stateSince: '2026-03-02' });
    const { writer, record } = await aLogbook({ changeRequest: [submitted] });
    await writer.saveChangeRequest(saving({ requestedOn: '2026-02-27' }, 1));
    expect(await record('changeRequest', id)).toMatchObject({ requestedOn: '2026-02-27', stateSince: '2026-02-27' });
    await writer.advanceChangeRequest(advancing('assessing', 2, { on: '2026-02-27' }));
    await writer.saveChangeRequest(saving({ requestedOn: '2026-02-20' }, 3));
    expect(await record('changeRequest', id)).toMatchObject({ requestedOn: '2026-02-20', stateSince: '2026-02-27' });
  });

  it('is refused on another version', async () => {
    const { writer } = await aLogbook({ changeRequest: [aChangeRequest({ version: 2 })] });
    expect(await writer.saveChangeRequest(saving({}, 1))).toEqual({ ok: false, reason: 'conflict', current: 2 });
  });
});

describe('a change request that goes on', () => {
  it('keeps the reply that decided it until it is assessed anew', async () => {
    const { writer, record } = await aLogbook({ changeRequest: [aChangeRequest()] });
    const decision = async () => (await record('changeRequest', id))?.decisionEvidence;
    const no = anEvidence({ quote: 'Not now.', quoteSha256: 'e'.repeat(64) });
    await writer.advanceChangeRequest(advancing('deferred', 1, { until: '2026-06-01', evidence: no }));
    expect(await record('changeRequest', id)).toMatchObject({ state: 'deferred', deferredUntil: '2026-06-01' });
    expect(await decision()).toEqual(no);
    await writer.advanceChangeRequest(advancing('awaiting-client', 2));
    expect(await decision()).toBeNull();
    await writer.advanceChangeRequest(advancing('approved', 3, { evidence: reply }));
    await writer.advanceChangeRequest(advancing('implemented', 4));
    await writer.advanceChangeRequest(advancing('verified', 5));
    expect(await record('changeRequest', id)).toMatchObject({ state: 'verified', deferredUntil: null, version: 6 });
    expect(await decision()).toEqual(reply);
  });

  it('leaves the pending ones with its end, and is still found by its quote', async () => {
    const { writer, reader, row } = await aLogbook({ changeRequest: [aChangeRequest({ evidence })] });
    await writer.advanceChangeRequest(advancing('rejected', 1, { evidence: reply }));
    expect((await reader.clientRows(rows))?.changes).toEqual({ items: [], total: 0 });
    expect((await row('changeRequest', id))?.keys).toEqual({ quote: quoteSha256 });
  });

  it.each<[string, ChangeRequestState, object, string]>([
    ['a state that does not follow', 'verified', {}, 'not-allowed'],
    ['a deferral without a day', 'deferred', {}, 'day-missing'],
    ['a day with another state', 'approved', { until: '2026-06-01' }, 'day-not-allowed'],
    ['a deferral until the same day', 'deferred', { until: '2026-03-20' }, 'day-not-allowed'],
  ])('is refused %s', async (_what, state, more, problem) => {
    const { store, writer } = await aLogbook({ changeRequest: [aChangeRequest()] });
    const dump = await dumpDatabase(store);
    const fields = await refusedFields(writer.advanceChangeRequest(advancing(state, 1, more)));
    expect(fields).toEqual([{ path: 'step', problem }]);
    expect(await dumpDatabase(store)).toEqual(dump);
  });

  it('is refused a reply that decides nothing', async () => {
    const { writer } = await aLogbook({ changeRequest: [aChangeRequest({ state: 'approved' })] });
    const implementing = writer.advanceChangeRequest(advancing('implemented', 1, { evidence: reply }));
    expect(await refusedFields(implementing)).toEqual([{ path: 'step', problem: 'evidence-not-allowed' }]);
  });

  it('is told apart when it was changed or removed meanwhile', async () => {
    const { writer } = await aLogbook({ changeRequest: [aChangeRequest({ version: 2 })] });
    const conflict = { ok: false, reason: 'conflict', current: 2 };
    expect(await writer.advanceChangeRequest(advancing('approved', 1))).toEqual(conflict);
    const removed = await aLogbook({ changeRequest: [aChangeRequest({ deletedAt })] });
    const gone = { ok: false, reason: 'gone', current: 1 };
    expect(await removed.writer.advanceChangeRequest(advancing('approved', 1))).toEqual(gone);
  });
});
