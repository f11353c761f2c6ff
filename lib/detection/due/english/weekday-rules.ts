import { dayOfMonth, monthOfDay, yearOf } from '@/lib/detection/due/days-of-month';
import { dayOfWeek, nextWeekDay, weekDay } from '@/lib/detection/due/days-of-week';
import { addDays } from '@/lib/domain/add-days';
import { numberOf, numberWord, ordinalOf, ordinalWord, weekdayOf, weekdayWord } from './english-words';
import { phrase } from './phrase';
import type { DayRule, RuleGroup } from './reading';

const count = `(?<count>${numberWord}) weeks?|a (?<fortnight>fortnight)`;
const before = [
  "(?:this|next|last|the following|the coming) week(?:'s)?,?(?: on)?",
  '(?:the |this )?(?:next|following|coming|upcoming|last|past|previous)',
  'this|every|each|every other|since',
  '(?:the )?(?:end|close) of(?: the)?',
].join('|');
const after =
  '(?:of |in |on )?(?:(?:the )?(?:this|next|following|coming|last) week|(?:the )?week after(?: next)?|week|fortnight)|after next';

/** Short forms that are words as well count in small letters only after one of these. */
const preposition = '(?:(?<=(?<preposition>(?:^|[^a-z])(?:on|by|before|until|till|for|from|or|and|to) ))|)';
const alsoWords = /^(?:sat|sun|wed)$/;

/** How many weeks after the present one the words around a weekday put it; null where they put it nowhere. */
function weeksAhead(words: string): number | null {
  if (/after next/.test(words)) return 2;
  if (/(?:next|following|coming) week|week after|^next/.test(words)) return 1;
  return /this week/.test(words) ? 0 : null;
}

const read: DayRule['read'] = (groups, { today }) => {
  const name = groups.weekday ?? '';
  const weekday = weekdayOf(name);
  const words = `${groups.before ?? ''} ${groups.after ?? ''}`.trim().toLowerCase().replace(/ +/g, ' ');
  if (alsoWords.test(name) && words === '' && groups.preposition === undefined) return null;
  const coming = nextWeekDay(today, weekday);
  if (words === '') return { day: coming, part: 'weekday' };
  if (/last|past|previous|every|each|since/.test(words)) return { day: addDays(coming, -7), role: 'topic' };
  if (words === 'week') return { day: addDays(coming, 7) };
  if (words === 'fortnight') return { day: addDays(coming, 14) };
  const weeks = weeksAhead(words);
  if (weeks !== null) return { day: dayOfWeek(today, weeks, weekday) };
  const thisWeeks = dayOfWeek(today, 0, weekday);
  return { day: words === 'this' && thisWeeks >= today ? thisWeeks : coming };
};

/** The first day from today on that is that weekday and that day of its month ("Mon 13th"). */
const readWithDay: DayRule['read'] = ({ weekday = '', day = '' }, { today }) => {
  const number = /^\d/.test(day) ? Number.parseInt(day, 10) : ordinalOf(day);
  for (let ahead = 0; ahead < 14; ahead += 1) {
    const found = dayOfMonth(yearOf(today), monthOfDay(today) + ahead, number);
    if (found && found >= today && weekDay(found) === weekdayOf(weekday)) return { day: found };
  }
  return null;
};

const readWeeksFrom: DayRule['read'] = ({ weekday = '', count: weeks, fortnight }, { today }) => ({
  day: addDays(nextWeekDay(today, weekdayOf(weekday)), 7 * (fortnight ? 2 : numberOf(weeks ?? ''))),
});

const readCounted: DayRule['read'] = ({ weekday = '', count: weeks = '' }, { today }) => ({
  day: addDays(nextWeekDay(today, weekdayOf(weekday)), 7 * (numberOf(weeks) - 1)),
});

const readRepeated: DayRule['read'] = (_groups, { today }) => ({ day: today, role: 'topic' });

/**
 * Forms of weekdays. A bare one is the next after the message's day, "next Friday" that of next week, "this Friday" that of
 * this week (the coming one where that is over); "Friday week" is a week after the coming Friday. Weeks run Monday to Sunday.
 * Source: README of the data, "Due dates"; "a week from Friday" and "Friday week" are gaps of chrono in the facts.
 */
export const weekdayRules: RuleGroup = {
  hint: /mon|tue|wed|thu|fri|sat|sun/i,
  rules: [
    {
      pattern: phrase(`(?:(?<before>${before}) )?${preposition}(?<weekday>${weekdayWord})(?:,? (?<after>${after}))?`),
      read,
    },
    {
      pattern: phrase(`(?:${count}) (?:from|after|on)(?: this)? (?<weekday>${weekdayWord})`),
      read: readWeeksFrom,
    },
    {
      pattern: phrase(
        `(?<weekday>${weekdayWord}),? (?:\\()?(?:the )?(?<day>${ordinalWord}|\\d{1,2}(?= ?(?:$|[!?;,.](?!\\d)|at |by )))`,
      ),
      read: readWithDay,
    },
    {
      pattern: phrase(
        `(?:in )?(?<count>${numberWord}) (?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)days) from (?:now|today)`,
      ),
      read: readCounted,
    },
    { pattern: phrase('(?:black|good) friday|(?:cyber|easter) monday'), read: readRepeated },
    { pattern: phrase('(?:every |on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days'), read: readRepeated },
    {
      pattern: phrase(
        `(?:from )?${weekdayWord} ?(?:-|–|to|through|thru) ?${weekdayWord} (?=\\d{1,2} ?(?:am|:|-|–))|(?<=(?<!\\w)(?:open|available|hours|work|working|run|runs|reached|reachable) (?:are |is |on )?)(?:from )?${weekdayWord} ?(?:-|–|to|through|thru) ?${weekdayWord}`,
      ),
      read: readRepeated,
    },
  ],
};
