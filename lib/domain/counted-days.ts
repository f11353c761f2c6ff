import type { CalendarDay } from './calendar-day';
import type { Commitment } from './commitment';

/** Days that were left behind only after they were over: each is a miss of its own in the kept rate. */
export const lateMoves = ({ renegotiations }: Commitment): CalendarDay[] =>
  renegotiations.flatMap(({ from, on }) => (from !== null && on > from ? [from] : []));

/** All days at which the kept rate may count a commitment, once each. */
export const countedDays = (commitment: Commitment): CalendarDay[] => [
  ...new Set([...lateMoves(commitment), ...(commitment.dueDay === null ? [] : [commitment.dueDay])]),
];
