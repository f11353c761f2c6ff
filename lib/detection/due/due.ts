import type { TextSpan } from '@/lib/detection/text-span';
import type { WorkCalendar } from '@/lib/domain/working-days';
import { findChineseDays } from './chinese/find-chinese-days';
import { chooseDay } from './choose-day';
import { clockDay } from './clock-day';
import type { DueDay } from './due-day';
import { findEnglishDays } from './english/find-english-days';
import { isDayFirst } from './is-day-first';
import { sentClock } from './sent-clock';

export interface DueOptions {
  /** The days on which one works; Monday to Friday when left out. */
  readonly calendar?: WorkCalendar;
  /** Where in the text the words stand that make it a promise, a request or a change. */
  readonly cue?: TextSpan;
}

const mondayToFriday: WorkCalendar = { weekend: [6, 7], holidays: [], makeUpDays: [] };

/** Characters of a text that are looked at. A sentence is shorter; what is longer is no sentence but may be an attack. */
const mostLookedAt = 1000;
const han = /\p{Script=Han}/u;
const latin = /[a-z\d]/i;

/**
 * The day by which the thing that a sentence speaks of is due, or null where it names none. `sentAt` and `zone` say what the
 * sender's clock showed (`sentClock`). Of a text of more than a thousand characters only those around the cue are looked at,
 * or the first. Never throws. Source: README of the data, "Due dates".
 */
export function due(text: string, sentAt: string, zone: string | null, options: DueOptions = {}): DueDay | null {
  const now = sentClock(sentAt, zone);
  if (!now) return null;
  const { calendar = mondayToFriday, cue } = options;
  const skipped = Math.max(0, Math.min((cue?.start ?? 0) - mostLookedAt / 2, text.length - mostLookedAt));
  const part = text.slice(skipped, skipped + mostLookedAt);
  const english = latin.test(part) ? findEnglishDays(part, now, calendar, isDayFirst(zone)) : [];
  const mentions = han.test(part) ? [...english, ...findChineseDays(part, now, calendar)] : english;
  const cueInPart = cue ? { start: cue.start - skipped, end: cue.end - skipped } : null;
  const chosen = chooseDay(
    mentions.toSorted((a, b) => a.start - b.start),
    part,
    clockDay(now),
    cueInPart,
  );
  if (!chosen) return null;
  const { day, from, to, words, start, end } = chosen;
  const span = from === undefined ? {} : { from, to: to ?? day };
  return { day, ...span, words, start: start + skipped, end: end + skipped };
}
