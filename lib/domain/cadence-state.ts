import type { CalendarDay } from './calendar-day';
import type { Cadence } from './client';
import { daysBetween } from './days-between';

export interface CadenceState {
  readonly daysSinceUpdate: number | null;
  readonly updateEveryDays: number | null;
  readonly updateOverdue: boolean;
}

/** Whether a status update is due by the client's cadence. A client never updated is overdue as soon as a cadence is agreed. */
export function cadenceState(cadence: Cadence, lastUpdate: CalendarDay | null, today: CalendarDay): CadenceState {
  const daysSinceUpdate = lastUpdate === null ? null : Math.max(0, daysBetween(lastUpdate, today));
  const updateEveryDays = cadence.statusEveryDays;
  const updateOverdue = updateEveryDays !== null && (daysSinceUpdate === null || daysSinceUpdate > updateEveryDays);
  return { daysSinceUpdate, updateEveryDays, updateOverdue };
}
