import { calendarDay } from '@/lib/domain/calendar-day';
import type { FieldCheck } from '@/lib/ui/log/check-text';

/** A day as its field shows it: '' for none. */
export const dayEntry = (day: string | null): string => day ?? '';

/** The day of a field, or null for an empty one. */
export const dayOf = (entry: string): string | null => entry || null;

/** Why what stands in a field for a day is none. */
export function checkPlanDay(entry: string, mayBeNone: boolean): FieldCheck {
  if (entry === '') return mayBeNone ? null : { key: 'error_day' };
  return calendarDay.safeParse(entry).success ? null : { key: 'error_day' };
}
