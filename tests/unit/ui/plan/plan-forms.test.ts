import { describe, expect, test } from 'vitest';
import { milestone as milestoneSchema } from '@/lib/domain/milestone';
import { requirement as requirementSchema } from '@/lib/domain/requirement';
import { risk as riskSchema } from '@/lib/domain/risk';
import { createCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { milestoneFormKind } from '@/lib/ui/plan/milestone-form-kind';
import { lineNow, newLine } from '@/lib/ui/plan/open-plan-line';
import { milestoneWords, requirementWords, riskWords } from '@/lib/ui/plan/plan-words';
import { requirementFormKind } from '@/lib/ui/plan/requirement-form-kind';
import { riskFormKind } from '@/lib/ui/plan/risk-form-kind';
import { aMilestone } from '@/tests/helpers/a-milestone';
import { aRequirement } from '@/tests/helpers/a-requirement';
import { aRisk } from '@/tests/helpers/a-risk';

const today = '2026-03-09';
const owner = { id: 'new-1', clientId: 'client-northwind', engagementId: null, today };
const en = createCatalogue('en', today);
const written = {
  version: 1,
  createdAt: '2026-03-09T10:00:00.000Z',
  updatedAt: '2026-03-09T10:00:00.000Z',
  counter: 1,
  deviceId: 'd',
  deletedAt: null,
};

describe('a record on file', () => {
  test('goes through its form unchanged', () => {
    const milestone = aMilestone();
    const { expectedVersion, ...entry } = milestoneFormKind.toDraft(
      milestoneFormKind.valuesOf(milestone),
      milestone,
      1,
    );
    expect({ ...milestone, ...entry }).toEqual(milestone);
    expect(expectedVersion).toBe(1);
    const risk = aRisk();
    expect(riskFormKind.toDraft(riskFormKind.valuesOf(risk), risk, 1)).toMatchObject({
      text: risk.text,
      note: risk.note,
    });
    const need = aRequirement({ confirmedOn: '2026-03-01' });
    expect(requirementFormKind.toDraft(requirementFormKind.valuesOf(need), need, 1)).toMatchObject({
      confirmedOn: '2026-03-01',
    });
  });
});

describe('a new one', () => {
  test('cannot be saved empty', () => {
    const fields = (kind: 'milestone' | 'risk' | 'requirement') => {
      const line = newLine(kind, owner);
      if (line.of === 'milestone') return milestoneFormKind.check(milestoneFormKind.valuesOf(line.record), today);
      if (line.of === 'risk') return riskFormKind.check(riskFormKind.valuesOf(line.record), today);
      return requirementFormKind.check(requirementFormKind.valuesOf(line.record), today);
    };
    expect(fields('milestone').map(({ field }) => field)).toEqual(['name', 'baseline']);
    expect(fields('risk').map(({ field }) => field)).toEqual(['text']);
    expect(fields('requirement').map(({ field }) => field)).toEqual(['text']);
  });

  test('becomes a record that the schema accepts', () => {
    const milestone = milestoneFormKind.fresh(owner);
    const values = { ...milestoneFormKind.valuesOf(milestone), name: ' Go-live ', baseline: '2026-04-01' };
    expect(milestoneFormKind.check(values, today)).toEqual([]);
    const { expectedVersion: _0, ...entry } = milestoneFormKind.toDraft(values, milestone, 0);
    expect(milestoneSchema.parse({ ...entry, ...written })).toMatchObject({ name: 'Go-live', baseline: '2026-04-01' });
    const risk = riskFormKind.fresh(owner);
    const { expectedVersion: _1, ...riskEntry } = riskFormKind.toDraft(
      { ...riskFormKind.valuesOf(risk), text: 'Rain' },
      risk,
      0,
    );
    expect(riskSchema.parse({ ...riskEntry, ...written })).toMatchObject({ text: 'Rain', probability: 3 });
    const need = requirementFormKind.fresh(owner);
    const { expectedVersion: _2, ...needEntry } = requirementFormKind.toDraft(
      { ...requirementFormKind.valuesOf(need), text: 'One screen' },
      need,
      0,
    );
    expect(requirementSchema.parse({ ...needEntry, ...written })).toMatchObject({
      text: 'One screen',
      confirmedOn: null,
    });
  });

  test('is refused a day that does not exist', () => {
    const values = { ...milestoneFormKind.valuesOf(aMilestone()), forecast: '2026-02-30' };
    expect(milestoneFormKind.check(values, today)).toEqual([{ field: 'forecast', key: 'error_day' }]);
  });
});

test('an open line follows the plan, and stays when it has left it', () => {
  const line = { of: 'risk', record: aRisk(), draftId: 'risk-1', draft: null } as const;
  const renewed = aRisk({ version: 2, text: 'Other words' });
  const plan = { milestones: [], risks: [renewed], requirements: [] };
  expect(lineNow(line, plan).record).toBe(renewed);
  expect(lineNow(line, { ...plan, risks: [] }).record).toBe(line.record);
});

describe('the words of a row', () => {
  test('a milestone against the day that was first agreed', () => {
    expect(milestoneWords(aMilestone(), en)).toMatchObject({ mark: { tone: 'soon' } });
    expect(milestoneWords(aMilestone(), en).meta[1]).toBe('7 days later');
    expect(milestoneWords(aMilestone({ forecast: null, baseline: '2026-03-01' }), en).mark.tone).toBe('late');
    expect(milestoneWords(aMilestone({ actual: '2026-03-31' }), en)).toMatchObject({ mark: { text: 'reached' } });
    expect(milestoneWords(aMilestone({ actual: '2026-03-31' }), en).meta[1]).toBe('1 day earlier');
  });

  test('a risk by its height, a requirement by its yes', () => {
    expect(riskWords(aRisk(), en).mark).toEqual({ tone: 'late', text: 'high' });
    expect(riskWords(aRisk({ impact: 1 }), en).mark).toEqual({ tone: 'quiet', text: '3' });
    expect(requirementWords(aRequirement(), en).mark.text).toBe('not confirmed');
    expect(requirementWords(aRequirement({ confirmedOn: today }), en).mark.text).toBe('agreed');
  });
});
