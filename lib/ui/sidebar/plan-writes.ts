import type { Draft, WriteResult } from '@/lib/app/writer';
import type { Milestone } from '@/lib/domain/milestone';
import type { Requirement } from '@/lib/domain/requirement';
import type { Risk } from '@/lib/domain/risk';
import type { PlanKindName } from '@/lib/ui/plan/plan-kinds';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import type { Notices } from './notices';
import type { SidebarPorts } from './sidebar-ports';
import { outcomeOf } from './write-outcome-of';

/** Adds or edits what is planned; each says what was done, with its undo. */
export interface PlanWrites {
  readonly milestone: (draft: Draft<Milestone>) => Promise<WriteOutcome>;
  readonly risk: (draft: Draft<Risk>) => Promise<WriteOutcome>;
  readonly requirement: (draft: Draft<Requirement>) => Promise<WriteOutcome>;
}

export function createPlanWrites(
  { writer, newId }: Pick<SidebarPorts, 'writer' | 'newId'>,
  notices: Notices,
): PlanWrites {
  const run = async (
    write: Promise<WriteResult>,
    kind: PlanKindName,
    { id, expectedVersion }: { readonly id: string; readonly expectedVersion: number },
    subject: string,
  ): Promise<WriteOutcome> => {
    const { version, ...outcome } = await outcomeOf(write);
    if (outcome.kind === 'saved' && version !== undefined) {
      const key = expectedVersion === 0 ? 'done_added' : 'done_edited';
      notices.say({ key, subject, undo: { kind, id, version }, record: null });
    }
    return outcome;
  };
  return {
    milestone: (milestone) =>
      run(writer.saveMilestone({ commandId: newId(), milestone }), 'milestone', milestone, milestone.name),
    risk: (risk) => run(writer.saveRisk({ commandId: newId(), risk }), 'risk', risk, risk.text),
    requirement: (requirement) =>
      run(writer.saveRequirement({ commandId: newId(), requirement }), 'requirement', requirement, requirement.text),
  };
}
