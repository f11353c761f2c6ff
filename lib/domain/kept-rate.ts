import type { CalendarDay } from './calendar-day';
import type { Commitment } from './commitment';
import { lateMoves } from './counted-days';

export interface KeptRate {
  readonly kept: number;
  readonly due: number;
  /** Commitments counted at a day to which they were moved before the old day was over. */
  readonly renegotiated: number;
}

export interface KeptWindow {
  /** First and last day, both included. */
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly today: CalendarDay;
}

const within = (day: CalendarDay, { from, to }: KeptWindow) => day >= from && day <= to;

function countsAtDueDay(commitment: Commitment, window: KeptWindow): boolean {
  const { dueDay, state } = commitment;
  if (dueDay === null || !within(dueDay, window)) return false;
  return state !== 'open' || dueDay < window.today;
}

/**
 * Percent plan complete of the Last Planner System: commitments delivered on or before their due day, over those due in the
 * window. Late counts as not kept even when delivered. A day moved before it was over leaves the count and the new day counts
 * once; a day moved only after it was over stays as a miss, and the new day counts too. Withdrawn ones and those without a
 * due day are left out. An open commitment counts once its day is over.
 */
export function keptRate(commitments: readonly Commitment[], window: KeptWindow): KeptRate {
  const rate = { kept: 0, due: 0, renegotiated: 0 };
  for (const commitment of commitments) {
    if (commitment.state === 'withdrawn') continue;
    rate.due += lateMoves(commitment).filter((day) => within(day, window)).length;
    if (!countsAtDueDay(commitment, window)) continue;
    rate.due += 1;
    const { dueDay, settledOn, state, renegotiations } = commitment;
    if (state === 'kept' && settledOn !== null && dueDay !== null && settledOn <= dueDay) rate.kept += 1;
    if (renegotiations.some(({ from, on }) => from !== null && on <= from)) rate.renegotiated += 1;
  }
  return rate;
}
