import { beforeEach, describe, expect, it } from 'vitest';
import { aLogbook } from '@/tests/helpers/a-logbook';
import { aMilestone } from '@/tests/helpers/a-milestone';
import { aRequirement } from '@/tests/helpers/a-requirement';
import { aRisk } from '@/tests/helpers/a-risk';
import { aSatisfactionResponse } from '@/tests/helpers/a-satisfaction-response';
import { aTemplate } from '@/tests/helpers/a-template';
import { aTouchpoint } from '@/tests/helpers/a-touchpoint';
import { draftOf } from '@/tests/helpers/draft-of';
import { freshIndexedDb } from '@/tests/helpers/fresh-indexed-db';
import { refusedFields } from '@/tests/helpers/refused-fields';

beforeEach(freshIndexedDb);

const facts = { clientId: 'client-northwind', settledFrom: '2026-03-01' };

describe('a plan', () => {
  it('is read with the reply: open risks highest first, requirements to confirm first, milestones by day', async () => {
    const { writer, reader } = await aLogbook();
    const risks = [
      aRisk({ id: 'low', probability: 1 }),
      aRisk({ id: 'high' }),
      aRisk({ id: 'over', closedOn: '2026-03-01' }),
    ];
    for (const risk of risks) await writer.saveRisk({ commandId: `risk-${risk.id}`, risk: draftOf(risk, 0) });
    const requirements = [
      aRequirement({ id: 'agreed', confirmedOn: '2026-03-02' }),
      aRequirement({ id: 'asked' }),
      aRequirement({ id: 'dropped', withdrawnOn: '2026-03-02' }),
    ];
    for (const requirement of requirements) {
      await writer.saveRequirement({ commandId: `need-${requirement.id}`, requirement: draftOf(requirement, 0) });
    }
    for (const milestone of [aMilestone({ id: 'later', baseline: '2026-05-01' }), aMilestone({ id: 'sooner' })]) {
      await writer.saveMilestone({ commandId: `day-${milestone.id}`, milestone: draftOf(milestone, 0) });
    }
    const read = await reader.replyFacts(facts);
    expect(read?.risks.map(({ id }) => id)).toEqual(['high', 'low']);
    expect(read?.requirements.map(({ id }) => id)).toEqual(['asked', 'agreed']);
    expect(read?.milestones.map(({ id }) => id)).toEqual(['sooner', 'later']);
  });

  it('keeps the day that was first agreed', async () => {
    const { writer, record } = await aLogbook({ milestone: [aMilestone()] });
    const move = (fields: object) =>
      writer.saveMilestone({ commandId: 'move-it', milestone: draftOf(aMilestone(fields), 1) });
    expect(await refusedFields(move({ baseline: '2026-04-08' }))).toEqual([{ path: 'baseline', problem: 'fixed' }]);
    expect(await move({ forecast: '2026-04-15' })).toEqual({ ok: true, version: 2 });
    expect(await record('milestone', 'milestone-1')).toMatchObject({ baseline: '2026-04-01', forecast: '2026-04-15' });
  });

  it('is refused for a client that was removed', async () => {
    const { writer } = await aLogbook();
    const risk = draftOf(aRisk({ clientId: 'client-gone' }), 0);
    const gone = [{ path: 'clientId', problem: 'gone' }];
    expect(await refusedFields(writer.saveRisk({ commandId: 'risk-gone', risk }))).toEqual(gone);
  });

  it('comes back after it was deleted', async () => {
    const { writer, reader } = await aLogbook({ risk: [aRisk()] });
    const { id } = aRisk();
    await writer.removeRecord({ commandId: 'remove-1', kind: 'risk', id, expectedVersion: 1 });
    expect((await reader.replyFacts(facts))?.risks).toEqual([]);
    await writer.undo({ commandId: 'undo-1', kind: 'risk', id, expectedVersion: 2 });
    expect((await reader.replyFacts(facts))?.risks).toMatchObject([{ id, version: 3 }]);
  });
});

describe('a template', () => {
  const save = (body: string, expectedVersion: number) => ({
    commandId: `save-body-${expectedVersion}`,
    template: draftOf(aTemplate({ body }), expectedVersion),
  });

  it('keeps what it was, the newest of it first', async () => {
    const { writer, reader } = await aLogbook();
    await writer.saveTemplate(save('One', 0));
    await writer.saveTemplate(save('Two', 1));
    await writer.saveTemplate(save('Three', 2));
    const file = await reader.templateFile('template-1');
    expect(file?.template.body).toBe('Three');
    expect(file?.versions.map(({ template }) => template.body)).toEqual(['Two', 'One']);
    expect(await reader.templateFile('other')).toBeNull();
  });

  it('is listed until it is removed, and comes back with an undo', async () => {
    const { writer, reader } = await aLogbook({ template: [aTemplate()] });
    const listed = async () => (await reader.listTemplates({ limit: 10 })).map(({ id }) => id);
    expect(await listed()).toEqual(['template-1']);
    const remove = { commandId: 'remove-2', kind: 'template', id: 'template-1', expectedVersion: 1 } as const;
    expect(await writer.removeRecord(remove)).toEqual({ ok: true, version: 2 });
    expect(await listed()).toEqual([]);
    await writer.undo({ commandId: 'undo-2', kind: 'template', id: 'template-1', expectedVersion: 2 });
    expect(await listed()).toEqual(['template-1']);
  });

  it('is not written over a version that was not seen', async () => {
    const { writer } = await aLogbook({ template: [aTemplate()] });
    expect(await writer.saveTemplate(save('Mine', 0))).toEqual({ ok: false, reason: 'conflict', current: 1 });
  });
});

it('the newest answer about satisfaction is read by its day', async () => {
  const { writer, reader } = await aLogbook();
  expect(await reader.replyFacts(facts)).toMatchObject({ lastAnswerOn: null });
  for (const [id, on] of [
    ['newer', '2026-03-20'],
    ['older', '2026-03-02'],
  ] as const) {
    const response = draftOf(aSatisfactionResponse({ id, on }), 0);
    await writer.saveSatisfaction({ commandId: `answer-${id}`, response });
  }
  expect(await reader.replyFacts(facts)).toMatchObject({ lastAnswerOn: '2026-03-20' });
});

describe('a touchpoint', () => {
  const survey = { token: 'a1b2c3d4e5f6g7h8', metric: 'csat', scaleMin: 1, scaleMax: 5, contactId: null } as const;
  const report = { template: 'Status report', text: 'All is well.', items: [] };

  it('is found by the token of its survey, and read with what was reported', async () => {
    const { writer, reader } = await aLogbook();
    const touchpoint = draftOf(aTouchpoint({ id: 'sent', on: '2026-03-20', survey, report }), 0);
    expect(await writer.saveTouchpoint({ commandId: 'touch-1', touchpoint })).toEqual({ ok: true, version: 1 });
    expect(await reader.findSurvey(survey.token)).toMatchObject({ id: 'sent' });
    expect(await reader.findSurvey('zzzzzzzzzzzzzzzz')).toBeNull();
    expect((await reader.replyFacts(facts))?.touchpoints[0]).toMatchObject({ id: 'sent', report });
    await writer.removeRecord({ commandId: 'remove-3', kind: 'touchpoint', id: 'sent', expectedVersion: 1 });
    expect(await reader.findSurvey(survey.token)).toBeNull();
  });
});
