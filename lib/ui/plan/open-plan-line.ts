import type { ClientPlan } from '@/lib/app/reader';
import type { RecordOf } from '@/lib/domain/record-kind';
import { milestoneFormKind } from './milestone-form-kind';
import type { PlanOwner } from './plan-form-kind';
import type { PlanKindName, PlanRecord } from './plan-kinds';
import { requirementFormKind } from './requirement-form-kind';
import { riskFormKind } from './risk-form-kind';

type Line = { [K in PlanKindName]: { readonly of: K; readonly record: RecordOf<K> } }[PlanKindName];

/** A line of a plan that is open in its form: where what is typed is kept, and what is kept already. */
export type OpenPlanLine = Line & { readonly draftId: string; readonly draft: string | null };

/** A line that is not saved yet. */
export function newLine(of: PlanKindName, owner: PlanOwner): Line {
  if (of === 'milestone') return { of, record: milestoneFormKind.fresh(owner) };
  if (of === 'risk') return { of, record: riskFormKind.fresh(owner) };
  return { of, record: requirementFormKind.fresh(owner) };
}

const newest = <R extends PlanRecord>(rows: readonly R[], record: R): R =>
  rows.find(({ id }) => id === record.id) ?? record;

/** The line as it stands in the plan by now; one that has left the plan stays as it was opened. */
export function lineNow(line: OpenPlanLine, plan: ClientPlan): OpenPlanLine {
  if (line.of === 'milestone') return { ...line, record: newest(plan.milestones, line.record) };
  if (line.of === 'risk') return { ...line, record: newest(plan.risks, line.record) };
  return { ...line, record: newest(plan.requirements, line.record) };
}
