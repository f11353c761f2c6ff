import type { CalendarDay } from './calendar-day';
import type { Commitment } from './commitment';

/** Whether an open commitment is late: its due day is over, so not on the day itself. `today` is in the user's zone. */
export const isLate = ({ state, dueDay }: Pick<Commitment, 'state' | 'dueDay'>, today: CalendarDay): boolean =>
  state === 'open' && dueDay !== null && dueDay < today;
