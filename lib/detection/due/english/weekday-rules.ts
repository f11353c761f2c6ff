import { addDays } from '@/lib/domain/add-days';
import { dayInMonth, mondayOf, monthOfDay, nextWeekday, weekdayOfDay, yearOf } from './calendar-steps';
import { numberOf, numberWord, weekdayOf, weekdayWord } from './english-words';
import { phrase } from './phrase';
import type { DayRule } from './reading';

const before = [
  "(?:this|next|last|the following|the coming) week(?:'s)?,?(?: on)?",
  '(?:the |this )?(?:next|following|coming|upcoming|last|past|previous)',
  'this|every|each|every other|since|first thing',
  `${numberWord} weeks? (?:from|after|on)(?: this)?`,
  'a fortnight (?:from|after|on)(?: this)?',
].join('|');
const after =
  '(?:of |in |on )?(?:(?:the )?(?:this|next|following|coming|last) week|(?:the )?week after(?: next)?|week|fortnight)|after next';

/** How many weeks after the present one the words around a weekday put it; null where they put it nowhere. */
function weeksAhead(words: string): number | null {
  if (/week after next|after next/.test(words)) return 2;
  if (/(?:next|following|coming) week|week after/.test(words)) return 1;
  if (/this week/.test(words)) return 0;
  return /^next/.test(words) ? 1 : null;
}

const read: DayRule['read'] = (groups, { today }) => {
  const weekday = weekdayOf(groups['weekday'] ?? '');
  const words = `${groups['before'] ?? ''} ${groups['after'] ?? ''}`.trim().toLowerCase().replace(/ +/g, ' ');
  const coming = nextWeekday(today, weekday);
  if (words === '' || words === 'first thing') return { day: coming, part: 'weekday' };
  if (/last|past|previous|every|each|since/.test(words)) return { day: addDays(coming, -7), role: 'topic' };
  const count = /^(.+) weeks?\b/.exec(words);
  if (count?.[1] && /from|after|on/.test(words)) return { day: addDays(coming, 7 * numberOf(count[1])) };
  if (/fortnight/.test(words)) return { day: addDays(coming, 14) };
  if (words === 'week') return { day: addDays(coming, 7) };
  const weeks = weeksAhead(words);
  if (weeks !== null) return { day: addDays(mondayOf(today, weeks), weekday - 1) };
  const thisWeeks = addDays(mondayOf(today), weekday - 1);
  return { day: /^this$/.test(words) && thisWeeks >= today ? thisWeeks : coming };
};

/** The first day from today on that is that weekday and that day of its month ("Mon 13th"). */
const readWithDay: DayRule['read'] = ({ weekday = '', day = '' }, { today }) => {
  for (let ahead = 0; ahead < 14; ahead += 1) {
    const found = dayInMonth(yearOf(today), monthOfDay(today) + ahead, Number.parseInt(day, 10));
    if (found && found >= today && weekdayOfDay(found) === weekdayOf(weekday)) return { day: found };
  }
  return null;
};

const readCounted: DayRule['read'] = ({ weekday = '', count = '' }, { today }) => ({
  day: addDays(nextWeekday(today, weekdayOf(weekday)), 7 * (numberOf(count) - 1)),
});

/**
 * Forms of weekdays. A bare one is the next after the message's day, "next Friday" that of next week, "this Friday" that of
 * this week (the coming one where that is over); "Friday week" is a week after the coming Friday. Weeks run Monday to Sunday.
 * Source: README of the data, "Due dates"; "a week from Friday" and "Friday week" are gaps of chrono in the facts.
 */
export const weekdayRules: readonly DayRule[] = [
  { pattern: phrase(`(?:(?<before>${before}) )?(?<weekday>${weekdayWord})(?:,? (?<after>${after}))?`), read },
  {
    pattern: phrase(
      `(?<weekday>${weekdayWord}),? (?:the )?(?<day>\\d{1,2}(?:st|nd|rd|th)|\\d{1,2}(?= ?(?:$|[!?;,.](?!\\d)|at |by )))`,
    ),
    read: readWithDay,
  },
  {
    pattern: phrase(
      `(?:in )?(?<count>${numberWord}) (?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)days) from (?:now|today)`,
    ),
    read: readCounted,
  },
  {
    pattern: phrase('(?:every |on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days'),
    read: (_groups, { today }) => ({ day: today, role: 'topic' }),
  },
];
