import { chooseDay } from './choose-day';
import { clockDay } from './clock-day';
import { dayMentions, mondayToFriday, mostLookedAt } from './day-mentions';
import type { DueDay } from './due-day';
import { sentClock } from './sent-clock';

/**
 * The day by which the thing that a sentence speaks of is due, or null where it names none. `sentAt` and `zone` say what the
 * sender's clock showed (`sentClock`); the calendar says on which days one works. Of a text of more than 500 characters the
 * first are looked at. Never throws. Source: README of the data, "Due dates".
 */
export function due(text: string, sentAt: string, zone: string | null, calendar = mondayToFriday): DueDay | null {
  const now = sentClock(sentAt, zone);
  if (!now) return null;
  const part = text.slice(0, mostLookedAt);
  const chosen = chooseDay(dayMentions(part, now, zone, calendar), part, clockDay(now));
  if (!chosen) return null;
  const { day, from, to, words, start, end } = chosen;
  const span = from === undefined ? {} : { from, to: to ?? day };
  return { day, ...span, words, start, end };
}
