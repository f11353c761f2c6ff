import type { WorkCalendar } from '@/lib/domain/working-days';
import { clockDay } from './clock-day';
import { dayMentions, mostLookedAt } from './day-mentions';
import type { DueDay } from './due-day';
import { sentClock } from './sent-clock';

/**
 * The day by which a sentence says that something is due although it was over when that was written ("by 3 March 2026" in May), or
 * null. Only deadlines: any other day of the past is mostly what the sentence speaks about. `sentAt`, `zone`, `calendar` and the
 * answer are those of `due`, which takes no such day. Never throws.
 */
export function pastDue(text: string, sentAt: string, zone: string | null, calendar: WorkCalendar): DueDay | null {
  const now = sentClock(sentAt, zone);
  if (!now) return null;
  const mentions = dayMentions(text.slice(0, mostLookedAt), now, zone, calendar);
  const today = clockDay(now);
  const over = mentions
    .filter(({ role, day, to = day, isTime }) => role === 'deadline' && !isTime && to < today)
    .at(-1);
  if (over === undefined) return null;
  const { day, words, start, end } = over;
  return { day, words, start, end };
}
