import type { WorkCalendar } from '@/lib/domain/working-days';
import { dayMentions, mostLookedAt } from './day-mentions';
import { sentClock } from './sent-clock';

/**
 * A sentence without the days that it names, to see whether two say the same of different days. Of a text of more than 500
 * characters only the first are kept. `sentAt`, `zone` and `calendar` are those of `due`. Never throws.
 */
export function withoutDays(text: string, sentAt: string, zone: string | null, calendar: WorkCalendar): string {
  const now = sentClock(sentAt, zone);
  const part = text.slice(0, mostLookedAt);
  if (!now) return part;
  const days = dayMentions(part, now, zone, calendar).toSorted((one, other) => other.start - one.start);
  return days.reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, part);
}
