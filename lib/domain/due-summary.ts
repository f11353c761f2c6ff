import { addDays } from './add-days';
import type { CalendarDay } from './calendar-day';

/** How many open promises are over their day, due today, and due within the days that somebody wants to know of before. */
export interface DueSummary {
  readonly overdue: number;
  readonly today: number;
  /** From tomorrow to so many days ahead. */
  readonly soon: number;
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/**
 * The summary of how many are due on each day. `counts` must reach back to the oldest one and forward to `daysBefore` days after
 * `today`, which is a day in the user's zone; further days are left out. `daysBefore` 0: nothing is soon.
 */
export function summaryOf(
  counts: Readonly<Record<CalendarDay, number>>,
  today: CalendarDay,
  daysBefore: number,
): DueSummary {
  const last = addDays(today, daysBefore);
  const dueOn = (wanted: (day: CalendarDay) => boolean) =>
    sum(Object.entries(counts).flatMap(([day, count]) => (wanted(day) ? [count] : [])));
  return {
    overdue: dueOn((day) => day < today),
    today: counts[today] ?? 0,
    soon: dueOn((day) => day > today && day <= last),
  };
}

/** Whether there is nothing to tell: then no summary is shown, and the day counts as told all the same. */
export const isNothingDue = ({ overdue, today, soon }: DueSummary): boolean => overdue + today + soon === 0;
