import { MilestoneFields } from '@/components/plan/milestone-fields';
import { RequirementFields } from '@/components/plan/requirement-fields';
import { RiskFields } from '@/components/plan/risk-fields';
import { milestoneFormKind } from '@/lib/ui/plan/milestone-form-kind';
import type { OpenPlanLine } from '@/lib/ui/plan/open-plan-line';
import { requirementFormKind } from '@/lib/ui/plan/requirement-form-kind';
import { riskFormKind } from '@/lib/ui/plan/risk-form-kind';
import { PlanForm } from './plan-form';
import type { SidebarProps } from './sidebar-app';

interface Props extends SidebarProps {
  readonly line: OpenPlanLine;
  readonly onClose: () => void;
}

/** The form for the kind of a line. */
export function PlanForms({ line, ...props }: Props) {
  const { plans } = props.session;
  const kept = { draftId: line.draftId, draft: line.draft };
  if (line.of === 'milestone') {
    return (
      <PlanForm
        {...props}
        {...kept}
        kind={milestoneFormKind}
        record={line.record}
        save={plans.milestone}
        fields={(fields) => <MilestoneFields {...fields} isNew={line.record.version === 0} />}
      />
    );
  }
  if (line.of === 'risk') {
    return (
      <PlanForm
        {...props}
        {...kept}
        kind={riskFormKind}
        record={line.record}
        save={plans.risk}
        fields={(fields) => <RiskFields {...fields} />}
      />
    );
  }
  return (
    <PlanForm
      {...props}
      {...kept}
      kind={requirementFormKind}
      record={line.record}
      save={plans.requirement}
      fields={(fields) => <RequirementFields {...fields} />}
    />
  );
}
