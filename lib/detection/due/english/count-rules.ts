import { addDays } from '@/lib/domain/add-days';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import { addWorkingDays } from '@/lib/domain/working-days';
import { addMonths } from './calendar-steps';
import { numberOf, numberWord } from './english-words';
import type { Moment } from './moment';
import { phrase } from './phrase';
import type { DayRule, Meaning } from './reading';

/** "Two to three weeks" is over after three. */
const count = `(?:${numberWord} ?(?:to|-|–|or) ?)?(?<count>${numberWord}|the next|next)`;
const unit =
  "(?<unit>(?:business|working|work|calendar|consecutive|full|clear|bank|weekdays?)?(?: |-)?(?:days?|weekdays?)|weeks?|wks?|fortnights?|months?|quarters?|years?|hours?|hrs?|h|minutes?|mins?)(?:['’]s|s['’]|['’])?(?: time)?";
/** What begins when something else happens has no day yet. */
const open = '(?! (?:of|after|following|from|upon|on|prior|before|per|late|ago|old|away|notice|warranty|since) ?)';

function clockHoursLater({ today, hour, minute }: Moment, minutes: number): CalendarDay {
  return addDays(today, Math.floor((hour * 60 + minute + minutes) / 1440));
}

/** So many units after today; working days begin with the next day. */
export function stepFrom(
  words: string,
  number: number,
  moment: Moment,
  base: CalendarDay = moment.today,
): CalendarDay | null {
  const name = words.toLowerCase();
  if (/business|working|work|bank|weekday/.test(name)) return addWorkingDays(base, number, moment.calendar);
  if (/day/.test(name)) return addDays(base, number);
  if (/^w/.test(name)) return addDays(base, 7 * number);
  if (/fortnight/.test(name)) return addDays(base, 14 * number);
  if (/^mon/.test(name)) return addMonths(base, number);
  if (/quarter/.test(name)) return addMonths(base, 3 * number);
  if (/year/.test(name)) return addMonths(base, 12 * number);
  return clockHoursLater(moment, /^h/.test(name) ? 60 * number : number);
}

const read: DayRule['read'] = ({ prefix = '', count: number = '', unit: name = '' }, moment) => {
  const amount = /next/i.test(number) ? 1 : numberOf(number);
  const day = amount > 0 ? stepFrom(name, amount, moment) : null;
  if (!day) return null;
  const meaning: Meaning = { day };
  if (!/within|inside|under|less|no (?:more|later)/i.test(prefix)) return meaning;
  return /^(?:w|fort|mon)/i.test(name)
    ? { ...meaning, from: addDays(day, -1), to: day, role: 'deadline' }
    : { ...meaning, role: 'deadline' };
};

/**
 * Days, weeks and hours counted from now. Source: README of the data, "Due dates" (N business days are Monday to Friday counted
 * from the next day, by the user's own calendar of working days); "within N business days", "in a fortnight" and "a week from
 * today" are gaps of chrono in the facts. Hours count from the clock, so 48 hours after 23:10 are two days on. "Within ten
 * days of receipt" waits for an event and is no day; neither is "a 30-day warranty" nor "takes about six weeks".
 */
export const countRules: readonly DayRule[] = [
  {
    pattern: phrase(
      `(?<prefix>within|inside(?: of)?|in under|in less than|in no more than|no later than|no more than|in|over|after|give (?:me|us|him|her|them)|allow(?: me| us)?|after another|in another|in about|in around|in approximately|in just) (?:the (?:next|coming|following) |a further |another |about |around |max(?:imum)? |at most |the space of |say |approximately |approx )?${count} ?(?:more )?${unit}${open}`,
    ),
    read,
  },
  {
    pattern: phrase(
      `(?<prefix>within|inside|in|over|during) the (?:next|coming|following) (?<count>)(?<unit>hour|day|week|month)s?(?! ?\\w)`,
    ),
    read: (groups, moment) => read({ ...groups, count: 'one' }, moment),
  },
  {
    pattern: phrase(
      `${count} ?(?:more )?${unit} (?:from (?:now|today|right now|this moment|the date of this (?:e-?mail|message|letter))|hence|on from (?:today|now)|later(?= *[.!?]*$))(?<prefix>)`,
    ),
    read,
  },
  {
    pattern: phrase(`${count} ?${unit} (?:from|after) (?:tomorrow|tmrw)(?<prefix>)`),
    read: ({ count: number = '', unit: name = '' }, moment) => {
      const day = stepFrom(name, numberOf(number), moment, addDays(moment.today, 1));
      return day && { day };
    },
  },
  {
    pattern: phrase(
      `(?:the )?(?:next|following|1st|first) (?<unit>(?:business|working|work) day)(?<prefix>)(?<count>)`,
    ),
    read: (groups, moment) => read({ ...groups, count: '1' }, moment),
  },
  {
    pattern: phrase(
      `(?:upcoming|coming|next) (?<count>${numberWord}) (?<unit>days?|weeks?|months?)|(?<prefix>)(?<other>${numberWord}) upcoming days?`,
    ),
    read: ({ other, ...groups }, moment) => read(other ? { count: other, unit: 'days' } : groups, moment),
  },
  {
    pattern: phrase("(?:by|in) (?<count>)(?:an? )?(?<unit>fortnight)(?:'s time)?(?<prefix>)"),
    read: (groups, moment) => read({ ...groups, count: '1' }, moment),
  },
  {
    pattern: phrase(
      `${count} ?${unit} ago|for (?:the (?:last|past) )?${count.replace('count>', 'other>')} ${unit.replace('unit>', 'kind>')}|${numberWord} (?:days?|weeks?|months?) (?:late|behind|overdue)`,
    ),
    read: (_groups, { today }) => ({ day: addDays(today, -1), role: 'topic' }),
  },
];
