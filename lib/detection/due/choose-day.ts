import type { TextSpan } from '@/lib/detection/text-span';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { DayMention } from './day-mention';

const isDeadline = ({ role }: DayMention): boolean => role === 'deadline';

/** How far a mention is from a cue; what stands after it is nearer than what stands before it. */
function distance(mention: DayMention, cue: TextSpan): number {
  if (mention.start >= cue.end) return mention.start - cue.end;
  return 1000 + cue.start - mention.end;
}

/**
 * The mention that says by when the thing is due, or null. `cue` is where the words stand that make it a promise or a request.
 *
 * 1. What is only spoken about (role `topic`) and what is over before `today` never is.
 * 2. A time without a day gives way to any day: "send it by noon, we meet on Friday" keeps noon only if nothing else is named.
 * 3. A deadline goes before a point: "the contract for Monday's start, by Thursday" is due on Thursday.
 * 4. With a cue, the nearest after it, else the nearest before it: each half of "I'll send A on Monday, you review on Friday"
 *    has its own day.
 * 5. Without, the last deadline, as English puts it at the end ("moved from 7 April to 14 April"), or the first point: what
 *    follows it mostly tells what the thing is for.
 */
export function chooseDay(
  mentions: readonly DayMention[],
  today: CalendarDay,
  cue: TextSpan | null,
): DayMention | null {
  const open = mentions.filter(({ role, day, to }) => role !== 'topic' && (to ?? day) >= today);
  const days = open.filter(({ isTime }) => !isTime);
  const candidates = days.length > 0 ? days : open;
  const deadlines = candidates.filter(isDeadline);
  const best = deadlines.length > 0 ? deadlines : candidates;
  if (cue) return best.toSorted((a, b) => distance(a, cue) - distance(b, cue))[0] ?? null;
  return (deadlines.length > 0 ? best.at(-1) : best[0]) ?? null;
}
