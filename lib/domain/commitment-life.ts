import type { CalendarDay } from './calendar-day';
import type { Commitment, MissReason, Renegotiation } from './commitment';
import type { Evidence } from './evidence';
import { done, type Result, refused } from './result';

/**
 * The only place in which a commitment changes its state: a new value, or why not. `too-often`: its moves are as many as a
 * record holds. Days are calendar days in the user's zone. Source: product rule "Life of a commitment".
 */
type Step = Result<Commitment, 'not-open' | 'not-settled' | 'same-day' | 'too-often'>;

/** As the schema of a commitment allows. */
const mostMoves = 200;

const settled = (commitment: Commitment, change: Partial<Commitment>): Step =>
  commitment.state === 'open' ? done({ ...commitment, ...change }) : refused('not-open');

/** The reason of a promise kept on `on`: one that was punctual, or had no day, has none. */
export const lateReason = (
  dueDay: CalendarDay | null,
  on: CalendarDay,
  reason: MissReason | null,
): MissReason | null => (dueDay !== null && on > dueDay ? reason : null);

/**
 * open -> kept. `on` is the day of delivery; a reason is kept only when that was after the due day. `delivery` is the mail that
 * delivered it.
 */
export function keep(
  commitment: Commitment,
  on: CalendarDay,
  reason: MissReason | null = null,
  delivery: Evidence | null = null,
): Step {
  return settled(commitment, {
    state: 'kept',
    settledOn: on,
    missReason: lateReason(commitment.dueDay, on, reason),
    ...(delivery && { keptEvidence: delivery }),
  });
}

/** open -> missed: given up, or never delivered. */
export const miss = (commitment: Commitment, on: CalendarDay, reason: MissReason): Step =>
  settled(commitment, { state: 'missed', settledOn: on, missReason: reason });

/** open -> withdrawn: the client no longer wants it. */
export const withdraw = (commitment: Commitment, on: CalendarDay): Step =>
  settled(commitment, { state: 'withdrawn', settledOn: on, missReason: null });

/** kept, missed or withdrawn -> open. */
export function reopen(commitment: Commitment): Step {
  if (commitment.state === 'open') return refused('not-settled');
  const { keptEvidence: _delivery, ...open } = commitment;
  return done({ ...open, state: 'open', settledOn: null, missReason: null });
}

/** Moves the due day of an open commitment; the old one stays in its renegotiations. */
export function renegotiate(
  commitment: Commitment,
  move: Pick<Renegotiation, 'to' | 'on' | 'reason' | 'toldBefore'>,
): Step {
  if (commitment.state !== 'open') return refused('not-open');
  if (move.to === commitment.dueDay) return refused('same-day');
  if (commitment.renegotiations.length >= mostMoves) return refused('too-often');
  const renegotiations = [...commitment.renegotiations, { ...move, from: commitment.dueDay }];
  return done({ ...commitment, dueDay: move.to, renegotiations });
}
