import type { CalendarDay } from './calendar-day';
import type { ChangeRequest, ChangeRequestState } from './change-request';
import type { Evidence } from './evidence';
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

/** The client's answers: each replaces the one before it. */
const answers: readonly ChangeRequestState[] = [
  'approved',
  'approved-adjusted',
  'included-free',
  'rejected',
  'deferred',
];
/** After these the last answer stands. */
const afterAnswer: readonly ChangeRequestState[] = ['implemented', 'verified', 'withdrawn'];

/** The reply that stands for a change that goes to `state`. A change that is assessed anew has none. */
function standingReply(change: ChangeRequest, state: ChangeRequestState, reply: Evidence | null): Evidence | null {
  if (answers.includes(state)) return reply;
  return afterAnswer.includes(state) ? (reply ?? change.decisionEvidence) : null;
}

/**
 * Moves a change request on, and says why not: `not-allowed` = not in the table; `day-missing` = `deferred` needs a day;
 * `day-not-allowed` = another state has none, or the day is not after `on`; `evidence-not-allowed` = only an answer of the
 * client, or a withdrawal, has a `reply`. Source: product rule "Life of a change request".
 */
export function advance(
  change: ChangeRequest,
  state: ChangeRequestState,
  on: CalendarDay,
  until: CalendarDay | null = null,
  reply: Evidence | null = null,
): Result<ChangeRequest, 'not-allowed' | 'day-missing' | 'day-not-allowed' | 'evidence-not-allowed'> {
  if (!transitions[change.state].includes(state)) return refused('not-allowed');
  if (state === 'deferred' && until === null) return refused('day-missing');
  if (until !== null && (state !== 'deferred' || until <= on)) return refused('day-not-allowed');
  if (reply !== null && state !== 'withdrawn' && !answers.includes(state)) return refused('evidence-not-allowed');
  const decisionEvidence = standingReply(change, state, reply);
  return done({ ...change, state, stateSince: on, deferredUntil: until, decisionEvidence });
}
