import { calendarDay } from '@/lib/domain/calendar-day';
import type { MessageKey } from '@/lib/ui/catalogue/messages';
import type { DayValue } from './day-value';
import { farthestYears } from './log-limits';

/** The same month and day so many years away; only compared, so that it need not exist. */
const yearsFrom = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;

/**
 * Why a day is not accepted, or null: it does not exist, its words are not understood, or it is more than ten years from
 * today. No day at all is fine.
 */
export function checkDay({ day, text }: DayValue, today: string): MessageKey | null {
  if (day === null) return text.trim() === '' ? null : 'error_day';
  if (!calendarDay.safeParse(day).success) return 'error_day';
  const isNear = day >= yearsFrom(today, -farthestYears) && day <= yearsFrom(today, farthestYears);
  return isNear ? null : 'error_day_far';
}
