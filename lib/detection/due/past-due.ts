import type { WorkCalendar } from '@/lib/domain/working-days';
import { clockDay } from './clock-day';
import { dayMentions, mostLookedAt } from './day-mentions';
import type { DueDay } from './due-day';
import { sentClock } from './sent-clock';

/** To the Chinese reader a day that is over is only spoken about; this says that it was a deadline. */
const chineseDeadline = /^(?:之前|以前|前|为止)(?!的)/;

/**
 * The day by which a sentence says that something is due although it was over when that was written ("by 3 March 2026" in May), or
 * null. Only deadlines: any other day of the past is mostly what the sentence speaks about. `sentAt`, `zone`, `calendar` and the
 * answer are those of `due`, which takes no such day. Never throws.
 */
export function pastDue(text: string, sentAt: string, zone: string | null, calendar: WorkCalendar): DueDay | null {
  const now = sentClock(sentAt, zone);
  if (!now) return null;
  const part = text.slice(0, mostLookedAt);
  const today = clockDay(now);
  const over = dayMentions(part, now, zone, calendar)
    .filter(({ day, to = day, isTime }) => !isTime && to < today)
    .map((mention) => ({ ...mention, trail: chineseDeadline.exec(part.slice(mention.end))?.[0] ?? '' }))
    .filter(({ role, trail }) => role === 'deadline' || trail !== '')
    .at(-1);
  if (over === undefined) return null;
  const { day, start } = over;
  const end = over.end + over.trail.length;
  return { day, words: part.slice(start, end), start, end };
}
