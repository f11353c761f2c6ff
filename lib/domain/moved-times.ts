import type { Commitment } from './commitment';

/** How often the due day was moved from one day to another; giving a first day is no move. */
export const movedTimes = ({ renegotiations }: Commitment): number =>
  renegotiations.filter(({ from }) => from !== null).length;
