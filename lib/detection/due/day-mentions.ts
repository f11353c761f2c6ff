import type { WorkCalendar } from '@/lib/domain/working-days';
import { findChineseDays } from './chinese/find-chinese-days';
import type { DayMention } from './day-mention';
import { findEnglishDays } from './english/find-english-days';
import { isDayFirst } from './is-day-first';
import type { WallClock } from './wall-clock';
import { withoutOverlap } from './without-overlap';

/** The days on which one works where no calendar says otherwise. */
export const mondayToFriday: WorkCalendar = { weekend: [6, 7], holidays: [], makeUpDays: [] };

/** Characters of a text that are looked at. A sentence is shorter; what is longer is no sentence but may be an attack. */
export const mostLookedAt = 500;
const han = /\p{Script=Han}/u;
const latin = /[a-z]/i;

/**
 * The days named in a text of either language, in no certain order; `now` is the sender's clock, and the zone tells which of
 * 3/4 is the day. Never throws. Chinese writes the month first, and bare figures in it are versions, amounts and shares as
 * often as days: its own finder knows which. It reads texts of figures alone, too, where the month comes first.
 */
export function dayMentions(text: string, now: WallClock, zone: string | null, calendar: WorkCalendar): DayMention[] {
  const dayFirst = isDayFirst(zone);
  const inChinese = han.test(text);
  const chinese = inChinese || !dayFirst ? findChineseDays(text, now, calendar) : [];
  if (inChinese && !latin.test(text)) return chinese;
  const english = findEnglishDays(text, now, calendar, dayFirst && !inChinese);
  return withoutOverlap([...chinese, ...english.filter(({ words }) => !inChinese || latin.test(words))]);
}
