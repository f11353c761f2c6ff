import { type CalendarDay, calendarDay } from '@/lib/domain/calendar-day';
import { todayIn } from '@/lib/domain/today-in';
import type { LogOrder } from './recognise-sent';

/**
 * The day on which a letter was sent: that of its message, or on which its composer closed, or it was begun; never one that lies
 * ahead (`today` in the user's zone, whose IANA name is `timeZone`): a mail of a zone that is further on may be of tomorrow.
 */
export function sentDay(
  { letter, message }: Pick<LogOrder, 'letter' | 'message'>,
  { today, timeZone }: { readonly today: CalendarDay; readonly timeZone: string },
): CalendarDay {
  const shown = calendarDay.safeParse(message?.day ?? null);
  const closed = letter.since === null || letter.since <= 0 ? letter.begunOn : todayIn(letter.since, timeZone);
  const day = shown.success ? shown.data : closed;
  return day < today ? day : today;
}
