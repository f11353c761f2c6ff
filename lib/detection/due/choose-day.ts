import type { CalendarDay } from '@/lib/domain/calendar-day';
import { clausesThatBind } from './clauses-that-bind';
import type { DayMention } from './day-mention';

const isDeadline = ({ role }: DayMention): boolean => role === 'deadline';

/** What asks for a time to meet; the times it names are offered, not agreed. */
const scheduling =
  /(?<!\w)(?:do|does|would|will|if|whether) [^.?!;]{1,60}(?:works?|suits?) (?:for )?(?:you|everyone|your team)(?!\w)/i;

/** The candidates that pass, or all of them where none does. */
function preferring(
  candidates: readonly DayMention[],
  passes: (mention: DayMention) => boolean,
): readonly DayMention[] {
  const passing = candidates.filter(passes);
  return passing.length > 0 ? passing : candidates;
}

/**
 * The mention that says by when the thing is due, or null.
 *
 * 1. What is only spoken about (role `topic`) and what was over before `today` never is: it cannot be due.
 * 2. Days offered for a meeting ("does Tuesday suit you?") are not due; a deadline or today beside them may be.
 * 3. A time without a day gives way to any day: it only says when on it.
 * 4. What stands in a clause that promises or asks goes before the rest: "I'm away until Monday, I'll send it on Tuesday".
 * 5. There a deadline goes before a point: "for the meeting on Monday I need it by Thursday" is due on Thursday.
 * 6. Of several the last deadline, as English puts it at the end, or the first point: what follows it mostly tells what the
 *    thing is for.
 */
export function chooseDay(mentions: readonly DayMention[], text: string, today: CalendarDay): DayMention | null {
  const offered = scheduling.test(text);
  const open = mentions.filter(
    (mention) =>
      mention.role !== 'topic' &&
      (mention.to ?? mention.day) >= today &&
      !(offered && !isDeadline(mention) && mention.day !== today),
  );
  if (open.length < 2) return open[0] ?? null;
  const clauses = clausesThatBind(text);
  const days = preferring(open, ({ isTime }) => !isTime);
  const near = preferring(days, ({ start }) => clauses.some((clause) => start >= clause.start && start < clause.end));
  const best = preferring(near, isDeadline);
  return (best.some(isDeadline) ? best.at(-1) : best[0]) ?? null;
}
