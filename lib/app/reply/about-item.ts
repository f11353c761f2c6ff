import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { TemplateContext } from '@/lib/templates/template-context';
import { changeItem, issueItem, promiseItem, requirementItem } from './context-items';
import type { ReplyAbout } from './reply-about';
import type { ReplyScope } from './reply-scope';

type About = Pick<TemplateContext, 'promise' | 'change' | 'issue' | 'requirement'>;

/** The record that a mail is about, as its template reads it; null where it is none of the scope. */
export function aboutItem(about: ReplyAbout | null, scope: ReplyScope, today: CalendarDay): About {
  const chosen = <T extends { readonly id: string }>(kind: ReplyAbout['kind'], records: readonly T[]): T | undefined =>
    about?.kind === kind ? records.find(({ id }) => id === about.id) : undefined;
  const promise = chosen('commitment', [...scope.ours, ...scope.theirs, ...scope.settled]);
  const change = chosen('changeRequest', scope.changes);
  const issue = chosen('issue', scope.issues);
  const requirement = chosen('requirement', scope.requirements);
  return {
    promise: promise ? promiseItem(promise, today) : null,
    change: change ? changeItem(change) : null,
    issue: issue ? issueItem(issue) : null,
    requirement: requirement ? requirementItem(requirement) : null,
  };
}
