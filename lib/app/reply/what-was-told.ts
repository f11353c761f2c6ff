import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { ReportedItem } from '@/lib/domain/report-snapshot';
import type { Touchpoint } from '@/lib/domain/touchpoint';

/** How a record stood when the client was last told of it. */
export interface Told {
  readonly list: ReportedItem['list'];
  /** The day of the telling. */
  readonly on: CalendarDay;
}

/** The newest first; several on one day stand in the order in which they were written. */
export const newestFirst = (a: Touchpoint, b: Touchpoint): number =>
  compare(b.on, a.on) || compare(b.createdAt, a.createdAt) || b.counter - a.counter || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The newest line about each record, by its id, out of the snapshots of touchpoints in the order of `newestFirst`. */
export function whatWasTold(
  touchpoints: readonly Touchpoint[],
  lists: readonly ReportedItem['list'][],
): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>();
  for (const { on, report } of touchpoints) {
    for (const { list, id } of report?.items ?? []) {
      if (lists.includes(list) && !told.has(id)) told.set(id, { list, on });
    }
  }
  return told;
}
