import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { TemplateContext } from '@/lib/templates/template-context';
import { changeItem, issueItem, promiseItem, requirementItem } from './context-items';
import type { ReplyAbout } from './reply-about';
import type { ReplyScope } from './reply-scope';

type About = Pick<TemplateContext, 'promise' | 'change' | 'issue' | 'requirement'>;

const nothing: About = {
  promise: {
    id: null,
    text: null,
    owner: null,
    due: null,
    daysLate: null,
    state: null,
    doneOn: null,
    movedFrom: null,
    moveReason: null,
    missReason: null,
  },
  change: {
    id: null,
    title: null,
    state: null,
    requestedOn: null,
    since: null,
    until: null,
    days: null,
    cost: null,
    people: null,
    scope: null,
    risk: null,
    ifNotDone: null,
  },
  issue: {
    id: null,
    text: null,
    severity: null,
    state: null,
    raisedOn: null,
    cause: null,
    remedy: null,
    owner: null,
  },
  requirement: { id: null, text: null, confirmedOn: null },
};

/** The record that a mail is about, as its template reads it; every field null where it is none of the scope. */
export function aboutItem(about: ReplyAbout | null, scope: ReplyScope, today: CalendarDay): About {
  const byId = <T extends { readonly id: string }>(records: readonly T[]): T | undefined =>
    records.find(({ id }) => id === about?.id);
  if (about?.kind === 'commitment') {
    const promise = byId([...scope.ours, ...scope.theirs, ...scope.settled]);
    return { ...nothing, ...(promise && { promise: promiseItem(promise, today) }) };
  }
  if (about?.kind === 'changeRequest') {
    const change = byId(scope.changes);
    return { ...nothing, ...(change && { change: changeItem(change) }) };
  }
  if (about?.kind === 'issue') {
    const issue = byId(scope.issues);
    return { ...nothing, ...(issue && { issue: issueItem(issue) }) };
  }
  const requirement = about?.kind === 'requirement' ? byId(scope.requirements) : undefined;
  return { ...nothing, ...(requirement && { requirement: requirementItem(requirement) }) };
}
