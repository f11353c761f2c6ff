import type { CalendarDay } from './calendar-day';
import type { Issue, IssueState } from './issue';
import { done, type Result, refused } from './result';

/** The only table of transitions; small issues are resolved without an analysis. */
const transitions: Readonly<Record<IssueState, readonly IssueState[]>> = {
  recorded: ['analysed', 'resolved', 'withdrawn'],
  analysed: ['resolved', 'withdrawn'],
  resolved: ['fed-back', 'analysed', 'withdrawn'],
  'fed-back': ['analysed'],
  withdrawn: ['recorded'],
};

/** Where an issue can go from a state. */
export const nextIssueStates = (state: IssueState): readonly IssueState[] => transitions[state];

/** Open until the client was told what was done, or it was no issue after all. */
export const isOpenIssue = (state: IssueState): boolean => state !== 'fed-back' && state !== 'withdrawn';

/**
 * Moves an issue on, or says that the table does not allow it. `on` is a day in the user's zone. Source: product rule "handle
 * complaints through record, analyse, resolve, feed back".
 */
export function advanceIssue(issue: Issue, state: IssueState, on: CalendarDay): Result<Issue, 'not-allowed'> {
  if (!transitions[issue.state].includes(state)) return refused('not-allowed');
  return done({ ...issue, state, stateSince: on });
}
