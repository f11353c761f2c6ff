import type { CalendarDay } from './calendar-day';
import type { Commitment } from './commitment';
import { lateMoves } from './counted-days';
import { isLate } from './is-late';

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

/** A settled commitment counts at its due day, an open one once that day is over. */
const isDecided = (commitment: Commitment, today: CalendarDay): boolean =>
  commitment.state !== 'open' || isLate(commitment, today);

/**
 * Percent plan complete of the Last Planner System: commitments delivered on or before their due day, over those due in the
 * window. Late counts as not kept even when delivered. A day moved before it was over leaves the count and the new day counts
 * once; a day moved only after it was over stays as a miss, once for each such day, and the new day counts too. Withdrawn
 * ones and those without a due day are left out. An open commitment counts once its day is over.
 */
export function keptRate(commitments: readonly Commitment[], window: KeptWindow): KeptRate {
  const rate = { kept: 0, due: 0, renegotiated: 0 };
  for (const commitment of commitments) {
    const { dueDay, settledOn, state, renegotiations } = commitment;
    if (state === 'withdrawn') continue;
    const missed = new Set(lateMoves(commitment));
    rate.due += [...missed].filter((day) => within(day, window)).length;
    // A day to which it was moved back after it was over is among the misses already.
    if (dueDay === null || missed.has(dueDay) || !within(dueDay, window)) continue;
    if (!isDecided(commitment, window.today)) continue;
    rate.due += 1;
    if (state === 'kept' && settledOn !== null && settledOn <= dueDay) rate.kept += 1;
    if (renegotiations.some(({ from, on }) => from !== null && on <= from)) rate.renegotiated += 1;
  }
  return rate;
}
