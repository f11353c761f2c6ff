import type { CalendarDay } from '@/lib/domain/calendar-day';
import { daysBetween } from '@/lib/domain/days-between';
import { clockDay } from './clock-day';
import type { DayMention } from './day-mention';
import { dayMentions, mondayToFriday, mostLookedAt } from './day-mentions';
import { due } from './due';
import { sentClock } from './sent-clock';

/** More would be a calendar, and a sentence with more days is a list of dates. */
const mostChoices = 5;

/** A day that a sentence allows, with the words that name it. */
export interface DueChoice {
  readonly day: CalendarDay;
  readonly words: string;
}

/** The day that a sentence is due on, and all that its words allow where that is more than one. */
export interface DueChoices {
  readonly day: CalendarDay | null;
  /** Earliest first; empty where the day, or that there is none, is plain. */
  readonly choices: readonly DueChoice[];
}

/**
 * What `due` answers, with the days that it chose among: both ends of a span, and the other days named, but for those that are
 * only spoken about or were over when the mail was sent. Arguments as for `due`. Never throws.
 */
export function dueChoices(text: string, sentAt: string, zone: string | null, calendar = mondayToFriday): DueChoices {
  const chosen = due(text, sentAt, zone, calendar);
  const now = sentClock(sentAt, zone);
  if (chosen === null || now === null) return { day: null, choices: [] };
  const today = clockDay(now);
  const named = dayMentions(text.slice(0, mostLookedAt), now, zone, calendar).filter(
    ({ role, isTime, start }) => start === chosen.start || (role !== 'topic' && !isTime),
  );
  const words = new Map([[chosen.day, chosen.words]]);
  for (const mention of named) {
    for (const day of daysOf(mention)) if (day >= today && !words.has(day)) words.set(day, mention.words);
  }
  const choices = [...words].slice(0, mostChoices).map(([day, from]): DueChoice => ({ day, words: from }));
  return { day: chosen.day, choices: choices.length > 1 ? choices.sort((a, b) => (a.day < b.day ? -1 : 1)) : [] };
}

/** "Before Friday" is Friday to those who write it, though it allows the Thursday. */
function daysOf({ role, day, from = day, to = day }: DayMention): CalendarDay[] {
  return role === 'deadline' && daysBetween(from, to) <= 1 ? [day] : [from, day, to];
}
