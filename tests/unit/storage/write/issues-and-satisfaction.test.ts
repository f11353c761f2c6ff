import { beforeEach, describe, expect, it } from 'vitest';
import type { Issue } from '@/lib/domain/issue';
import type { SatisfactionResponse } from '@/lib/domain/satisfaction';
import { aLogbook } from '@/tests/helpers/a-logbook';
import { aSatisfactionResponse } from '@/tests/helpers/a-satisfaction-response';
import { anEvidence } from '@/tests/helpers/an-evidence';
import { anIssue } from '@/tests/helpers/an-issue';
import { draftOf } from '@/tests/helpers/draft-of';
import { dumpDatabase } from '@/tests/helpers/dump-database';
import { issueEntryOf } from '@/tests/helpers/entry-of';
import { freshIndexedDb } from '@/tests/helpers/fresh-indexed-db';
import { refusedFields } from '@/tests/helpers/refused-fields';

beforeEach(freshIndexedDb);

const quoteSha256 = 'b'.repeat(64);
const evidence = anEvidence({ quoteSha256 });

const { id, clientId } = anIssue();
const rows = { clientId, windowFrom: '2026-01-01', windowTo: '2026-12-31', limit: 9 };
const raising = (fields: Partial<Issue> = {}, expectedVersion = 0) => ({
  commandId: `save-${expectedVersion}`,
  issue: issueEntryOf(anIssue(fields), expectedVersion),
});
const advancing = (state: Issue['state'], expectedVersion: number) => ({
  commandId: `advance-${expectedVersion}`,
  id,
  expectedVersion,
  step: { state, on: '2026-03-20' },
});

describe('an issue', () => {
  it('is recorded since the day it was raised, and stays listed until it is fed back', async () => {
    const { writer, reader } = await aLogbook({ issue: [anIssue({ id: 'later', stateSince: '2026-03-05' })] });
    const listed = async () => (await reader.clientRows(rows))?.issues.items.map((issue) => [issue.id, issue.state]);
    expect(await writer.saveIssue(raising({ evidence }))).toEqual({ ok: true, version: 1 });
    expect(await listed()).toEqual([
      [id, 'recorded'],
      ['later', 'recorded'],
    ]);
    for (const [at, state] of (['analysed', 'resolved'] as const).entries()) {
      expect(await writer.advanceIssue(advancing(state, at + 1))).toEqual({ ok: true, version: at + 2 });
    }
    expect(await listed()).toEqual([
      ['later', 'recorded'],
      [id, 'resolved'],
    ]);
    await writer.advanceIssue(advancing('fed-back', 3));
    expect(await listed()).toEqual([['later', 'recorded']]);
    expect(await reader.findLogged([quoteSha256])).toMatchObject([
      { kind: 'issue', record: { id, state: 'fed-back', stateSince: '2026-03-20', version: 4 } },
    ]);
  });

  it('keeps its state in an edit, and the day of it unless it is still the day it was raised', async () => {
    const { writer, record } = await aLogbook();
    await writer.saveIssue(raising());
    await writer.saveIssue(raising({ remedy: 'Print anew', raisedOn: '2026-03-02' }, 1));
    const corrected = { state: 'recorded', remedy: 'Print anew', raisedOn: '2026-03-02', stateSince: '2026-03-02' };
    expect(await record('issue', id)).toMatchObject(corrected);
    await writer.advanceIssue(advancing('analysed', 2));
    await writer.saveIssue(raising({ raisedOn: '2026-03-01', cause: 'Wrong printer' }, 3));
    expect(await record('issue', id)).toMatchObject({ state: 'analysed', stateSince: '2026-03-20', version: 4 });
  });

  it.each<[string, Partial<Issue>, string, string]>([
    ['a client that was removed', { clientId: 'client-gone' }, 'clientId', 'gone'],
    ['an engagement that was removed', { engagementId: 'engagement-gone' }, 'engagementId', 'gone'],
    ['no words', { text: '' }, 'issue.text', 'too_small'],
    ['a day that does not exist', { raisedOn: '2026-13-01' }, 'issue.raisedOn', 'invalid_format'],
  ])('is refused with %s', async (_what, fields, path, problem) => {
    const { store, writer } = await aLogbook();
    const dump = await dumpDatabase(store);
    expect(await refusedFields(writer.saveIssue(raising(fields)))).toContainEqual({ path, problem });
    expect(await dumpDatabase(store)).toEqual(dump);
  });

  it('is refused a step that its life does not have, or on another version', async () => {
    const { store, writer } = await aLogbook({ issue: [anIssue()] });
    const dump = await dumpDatabase(store);
    const fields = await refusedFields(writer.advanceIssue(advancing('fed-back', 1)));
    expect(fields).toEqual([{ path: 'step', problem: 'not-allowed' }]);
    expect(await writer.advanceIssue(advancing('analysed', 2))).toMatchObject({ reason: 'conflict', current: 1 });
    expect(await writer.saveIssue(raising({}, 0))).toMatchObject({ reason: 'conflict', current: 1 });
    expect(await dumpDatabase(store)).toEqual(dump);
  });
});

describe('a satisfaction response', () => {
  const answering = (fields: Partial<SatisfactionResponse> = {}, expectedVersion = 0) => ({
    commandId: `save-${expectedVersion}`,
    response: draftOf(aSatisfactionResponse(fields), expectedVersion),
  });

  it('is saved, edited and found by its quote', async () => {
    const { writer, reader } = await aLogbook();
    expect(await writer.saveSatisfaction(answering({ evidence }))).toEqual({ ok: true, version: 1 });
    const edit = answering({ evidence, value: 5, comment: 'Great' }, 1);
    expect(await writer.saveSatisfaction(edit)).toEqual({ ok: true, version: 2 });
    const response = { value: 5, comment: 'Great', version: 2 };
    expect((await reader.clientRows(rows))?.satisfaction).toMatchObject([response]);
    expect(await reader.findLogged([quoteSha256])).toMatchObject([{ kind: 'satisfaction', record: response }]);
    expect(await writer.saveSatisfaction(answering({}, 1))).toEqual({ ok: true, version: 2 });
    expect(await writer.saveSatisfaction({ ...answering({}, 1), commandId: 'x' })).toMatchObject({ current: 2 });
  });

  it.each([
    ['CSAT', 'csat', 1, 5],
    ['NPS', 'nps', 0, 10],
    ['CES', 'ces', 1, 7],
    ['three words', 'words', 1, 3],
  ] as const)('takes both ends of %s and nothing beyond', async (_name, metric, scaleMin, scaleMax) => {
    const { writer } = await aLogbook();
    for (const value of [scaleMin, scaleMax]) {
      const command = { ...answering({ id: `${value}`, metric, scaleMin, scaleMax, value }), commandId: `c${value}` };
      expect(await writer.saveSatisfaction(command)).toEqual({ ok: true, version: 1 });
    }
    for (const value of [scaleMin - 1, scaleMax + 1, Number.NaN, Number.POSITIVE_INFINITY]) {
      const fields = await refusedFields(writer.saveSatisfaction(answering({ metric, scaleMin, scaleMax, value })));
      expect(fields).toEqual([{ path: 'value', problem: 'out-of-scale' }]);
    }
  });

  it('is refused on a scale that is none, and of a client that was removed', async () => {
    const { writer } = await aLogbook();
    const flat = await refusedFields(writer.saveSatisfaction(answering({ scaleMin: 4, scaleMax: 4, value: 4 })));
    expect(flat).toEqual([{ path: 'value', problem: 'out-of-scale' }]);
    const gone = await refusedFields(writer.saveSatisfaction(answering({ clientId: 'client-gone' })));
    expect(gone).toEqual([{ path: 'clientId', problem: 'gone' }]);
  });
});
