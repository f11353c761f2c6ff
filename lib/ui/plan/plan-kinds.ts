import type { ClientPlan } from '@/lib/app/reader';
import type { RecordOf } from '@/lib/domain/record-kind';

/** The kinds of record of which a plan is made, in the order in which they are shown. */
export const planKinds = ['milestone', 'risk', 'requirement'] as const;
export type PlanKindName = (typeof planKinds)[number];

/** Under which a plan holds the records of a kind. */
export const planLists = { milestone: 'milestones', risk: 'risks', requirement: 'requirements' } as const satisfies {
  [K in PlanKindName]: keyof ClientPlan;
};

export type PlanRecord = { [K in PlanKindName]: RecordOf<K> }[PlanKindName];
