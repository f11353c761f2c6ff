import { calendarDay } from '@/lib/domain/calendar-day';
import type { MessageKey } from '@/lib/ui/catalogue/messages';
import { dayRange } from '@/lib/ui/day/day-range';
import { type DayValue, isUnreadDay } from '@/lib/ui/day/day-value';

/**
 * Why a day is not accepted, or null: it does not exist, its words are not understood, or it is more than ten years from
 * today. No day at all is fine.
 */
export function checkDay(value: DayValue, today: string): MessageKey | null {
  const { day } = value;
  if (day === null) return isUnreadDay(value) ? 'error_day' : null;
  if (!calendarDay.safeParse(day).success) return 'error_day';
  const { first, last } = dayRange(today);
  return day >= first && day <= last ? null : 'error_day_far';
}
