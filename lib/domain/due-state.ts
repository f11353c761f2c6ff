import type { CalendarDay } from './calendar-day';
import { daysBetween } from './days-between';

export type DueState =
  | { readonly kind: 'late'; readonly days: number }
  | { readonly kind: 'today' }
  | { readonly kind: 'soon'; readonly days: number }
  | { readonly kind: 'later'; readonly days: number }
  | { readonly kind: 'no-day' };

/** "Soon" is tomorrow and the day after. */
const soonDays = 2;

/** How an open commitment stands today; it is late once its day is over, so not on the day itself. */
export function dueState(dueDay: CalendarDay | null, today: CalendarDay): DueState {
  if (dueDay === null) return { kind: 'no-day' };
  const days = daysBetween(today, dueDay);
  if (days < 0) return { kind: 'late', days: -days };
  if (days === 0) return { kind: 'today' };
  return { kind: days <= soonDays ? 'soon' : 'later', days };
}
