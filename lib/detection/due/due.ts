import type { WorkCalendar } from '@/lib/domain/working-days';
import { findChineseDays } from './chinese/find-chinese-days';
import { chooseDay } from './choose-day';
import { clockDay } from './clock-day';
import type { DayMention } from './day-mention';
import type { DueDay } from './due-day';
import { findEnglishDays } from './english/find-english-days';
import { isDayFirst } from './is-day-first';
import { sentClock } from './sent-clock';
import type { WallClock } from './wall-clock';
import { withoutOverlap } from './without-overlap';

const mondayToFriday: WorkCalendar = { weekend: [6, 7], holidays: [], makeUpDays: [] };

/** Characters of a text that are looked at. A sentence is shorter; what is longer is no sentence but may be an attack. */
const mostLookedAt = 500;
const han = /\p{Script=Han}/u;
const latin = /[a-z]/i;

/**
 * The days named in either language. Chinese writes the month first, and bare figures in it are versions, amounts and shares as
 * often as days: its own finder knows which. It reads texts of figures alone, too, where the month comes first.
 */
function mentionsIn(text: string, now: WallClock, calendar: WorkCalendar, dayFirst: boolean): DayMention[] {
  const inChinese = han.test(text);
  const chinese = inChinese || !dayFirst ? findChineseDays(text, now, calendar) : [];
  if (inChinese && !latin.test(text)) return chinese;
  const english = findEnglishDays(text, now, calendar, dayFirst && !inChinese);
  return withoutOverlap([...chinese, ...english.filter(({ words }) => !inChinese || latin.test(words))]);
}

/**
 * The day by which the thing that a sentence speaks of is due, or null where it names none. `sentAt` and `zone` say what the
 * sender's clock showed (`sentClock`); the calendar says on which days one works. Of a text of more than 500 characters the
 * first are looked at. Never throws. Source: README of the data, "Due dates".
 */
export function due(text: string, sentAt: string, zone: string | null, calendar = mondayToFriday): DueDay | null {
  const now = sentClock(sentAt, zone);
  if (!now) return null;
  const part = text.slice(0, mostLookedAt);
  const chosen = chooseDay(mentionsIn(part, now, calendar, isDayFirst(zone)), part, clockDay(now));
  if (!chosen) return null;
  const { day, from, to, words, start, end } = chosen;
  const span = from === undefined ? {} : { from, to: to ?? day };
  return { day, ...span, words, start, end };
}
