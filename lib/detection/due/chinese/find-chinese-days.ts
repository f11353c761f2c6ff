import type { DayMention } from '@/lib/detection/due/day-mention';
import type { WallClock } from '@/lib/detection/due/wall-clock';
import type { WorkCalendar } from '@/lib/domain/working-days';

/** The days that a Chinese text names, in the order of the text, none overlapping. */
export function findChineseDays(_text: string, _now: WallClock, _calendar: WorkCalendar): DayMention[] {
  return [];
}
