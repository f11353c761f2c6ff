import { addDays } from '@/lib/domain/add-days';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { Commitment } from '@/lib/domain/commitment';

/** A move is news for so many days. */
export const newsFor = 7;

/** Open promises whose due day was moved within the last days, and of which the client was not certainly told; the newest move first. */
export function justMoved(promises: readonly Commitment[], today: CalendarDay): readonly Commitment[] {
  const from = addDays(today, -newsFor);
  const movedOn = ({ renegotiations }: Commitment): CalendarDay => {
    const move = renegotiations.at(-1);
    return move === undefined || move.from === null || move.toldBefore === true ? '' : move.on;
  };
  return promises
    .filter((promise) => promise.state === 'open' && movedOn(promise) >= from && movedOn(promise) <= today)
    .toSorted((a, b) => (movedOn(a) < movedOn(b) ? 1 : movedOn(a) > movedOn(b) ? -1 : 0));
}
