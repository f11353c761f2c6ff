import type { CalendarDay } from './calendar-day';
import type { ChangeRequest, ChangeRequestState } from './change-request';
import { done, type Result, refused } from './result';

/** The only table of transitions. `withdrawn` is reached from every state before a change is implemented or refused. */
const transitions: Readonly<Record<ChangeRequestState, readonly ChangeRequestState[]>> = {
  draft: ['submitted', 'withdrawn'],
  submitted: ['assessing', 'withdrawn'],
  assessing: ['awaiting-client', 'withdrawn'],
  'awaiting-client': ['approved', 'approved-adjusted', 'included-free', 'rejected', 'deferred', 'withdrawn'],
  approved: ['implemented', 'withdrawn'],
  'approved-adjusted': ['implemented', 'withdrawn'],
  'included-free': ['implemented', 'withdrawn'],
  rejected: [],
  deferred: ['assessing', 'awaiting-client', 'withdrawn'],
  implemented: ['verified'],
  verified: [],
  withdrawn: [],
};

/** Where a change request can go from a state; nowhere from its end. */
export const nextStates = (state: ChangeRequestState): readonly ChangeRequestState[] => transitions[state];

/** Pending: not yet decided, or decided and not yet implemented. */
export const isPending = (state: ChangeRequestState): boolean =>
  !['rejected', 'implemented', 'verified', 'withdrawn'].includes(state);

/**
 * Moves a change request on, and says why not: `not-allowed` = not in the table; `day-missing` = `deferred` needs a day;
 * `day-not-allowed` = another state has none, or the day is not after `on`. Source: product rule "Life of a change request".
 */
export function advance(
  change: ChangeRequest,
  state: ChangeRequestState,
  on: CalendarDay,
  until: CalendarDay | null = null,
): Result<ChangeRequest, 'not-allowed' | 'day-missing' | 'day-not-allowed'> {
  if (!transitions[change.state].includes(state)) return refused('not-allowed');
  if (state === 'deferred' && until === null) return refused('day-missing');
  if (until !== null && (state !== 'deferred' || until <= on)) return refused('day-not-allowed');
  return done({ ...change, state, stateSince: on, deferredUntil: until });
}
