import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { ChangeRequest } from '@/lib/domain/change-request';
import type { Commitment } from '@/lib/domain/commitment';
import { daysBetween } from '@/lib/domain/days-between';
import type { Issue } from '@/lib/domain/issue';
import type { Milestone } from '@/lib/domain/milestone';
import type { Requirement } from '@/lib/domain/requirement';
import type { Risk } from '@/lib/domain/risk';
import type {
  ChangeItem,
  DecisionItem,
  IssueItem,
  MilestoneItem,
  PromiseItem,
  RequirementItem,
  RiskItem,
} from '@/lib/templates/template-context';

/**
 * What a client may read of each kind of record, field by field. Notes, evidence and a client's own words have no field, and
 * thus no way into a draft.
 */

/** Text of a record; null when nothing is in it. */
export const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Days over the due day: of an open promise until today, of a kept one until its delivery. One that was given up is not late. */
function daysLate({ state, dueDay, settledOn }: Commitment, today: CalendarDay): number {
  const until = state === 'open' ? today : state === 'kept' ? settledOn : null;
  return dueDay === null || until === null ? 0 : Math.max(0, daysBetween(dueDay, until));
}

export function promiseItem(promise: Commitment, today: CalendarDay): PromiseItem {
  // Giving a first day is no move.
  const move = promise.renegotiations.findLast(({ from }) => from !== null);
  return {
    id: promise.id,
    text: promise.text.trim(),
    owner: orNull(promise.owner),
    due: promise.dueDay,
    daysLate: daysLate(promise, today),
    state: promise.state,
    doneOn: promise.state === 'kept' ? promise.settledOn : null,
    movedFrom: move?.from ?? null,
    moveReason: orNull(move?.reason ?? ''),
    missReason: promise.missReason,
  };
}

export const changeItem = ({ impact, ...change }: ChangeRequest): ChangeItem => ({
  id: change.id,
  title: change.title.trim(),
  state: change.state,
  requestedOn: change.requestedOn,
  since: change.stateSince,
  until: change.deferredUntil,
  days: impact.days,
  cost: impact.money,
  people: orNull(impact.people),
  scope: orNull(impact.scope),
  risk: orNull(impact.risk),
  ifNotDone: orNull(impact.ifNotDone),
});

/** What waits for the client's word since a day: an answer that was put off waits again from the day it was put off to. */
export const decisionItem = ({ id, title, stateSince, deferredUntil }: ChangeRequest): DecisionItem => ({
  id,
  text: title.trim(),
  since: deferredUntil ?? stateSince,
});

export const issueItem = (issue: Issue): IssueItem => ({
  id: issue.id,
  text: issue.text.trim(),
  severity: issue.severity,
  state: issue.state,
  raisedOn: issue.raisedOn,
  cause: orNull(issue.cause),
  remedy: orNull(issue.remedy),
  owner: orNull(issue.owner),
});

/** Not reached, a milestone comes today at best, whatever its forecast says. */
export const milestoneItem = (
  { id, name, baseline, forecast, actual }: Milestone,
  today: CalendarDay,
): MilestoneItem => {
  const planned = forecast ?? baseline;
  const expected = planned < today ? today : planned;
  return { id, name: name.trim(), baseline, forecast, actual, daysLate: daysBetween(baseline, actual ?? expected) };
};

export const riskItem = (risk: Risk): RiskItem => ({
  id: risk.id,
  text: risk.text.trim(),
  probability: risk.probability,
  impact: risk.impact,
  response: orNull(risk.response),
  owner: orNull(risk.owner),
  reviewOn: risk.reviewOn,
});

export const requirementItem = ({ id, text, confirmedOn }: Requirement): RequirementItem => ({
  id,
  text: text.trim(),
  confirmedOn,
});
