import { dayOfMonth, firstOfMonth, lastOfMonth, monthOfDay, yearOf } from '@/lib/detection/due/days-of-month';
import { dayOfWeek } from '@/lib/detection/due/days-of-week';
import { nthWeekDay, nthWorkingDay } from '@/lib/detection/due/nth-of-month';
import { addDays } from '@/lib/domain/add-days';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import { monthOf, monthWord, ordinalOf, ordinalWord, weekdayOf, weekdayWord } from './english-words';
import type { Moment } from './moment';
import { onDay } from './on-day';
import { phrase } from './phrase';
import type { DayRule, Meaning, RuleGroup } from './reading';

/** Year and month that words after a day of the month name; the present one for "this month", "the month" and the like. */
function monthFor(words: string, { today }: Moment): { year: number; month: number } {
  const lower = words.toLowerCase();
  const [year, month] = [yearOf(today), monthOfDay(today)];
  if (/next|following|coming/.test(lower)) return { year, month: month + 1 };
  const named = /month/.test(lower) ? 0 : monthOf(lower.trim());
  if (named < 1) return { year, month };
  const said = /(20\d\d)/.exec(lower)?.[1];
  if (said) return { year: Number(said), month: named };
  return { year: named < month ? year + 1 : year, month: named };
}

/** The next such day, from today on; a month without it is passed over. */
function comingDay(number: number, { today }: Moment): CalendarDay | null {
  for (let ahead = 0; ahead < 13; ahead += 1) {
    const day = dayOfMonth(yearOf(today), monthOfDay(today) + ahead, number);
    if (day && day >= today) return day;
  }
  return null;
}

const readBare: DayRule['read'] = ({ day = '' }, moment) => onDay(comingDay(ordinalOf(day), moment));

const readOfMonth: DayRule['read'] = ({ day = '', of = '' }, moment) => {
  const { year, month } = monthFor(of, moment);
  return onDay(dayOfMonth(year, month, ordinalOf(day)));
};

/** Weeks of a month begin with the week its first lies in; the last ends with the month. */
function readWeek(number: number, last: boolean, first: CalendarDay, end: CalendarDay): Meaning {
  const monday = last ? dayOfWeek(end, 0, 1) : dayOfWeek(first, number - 1, 1);
  const friday = addDays(monday, 4);
  return { day: friday > end ? end : friday, from: monday < first ? first : monday, to: addDays(monday, 6) };
}

/** "First Monday of next month", "last working day of March", "fifth last day of May". */
const readNth: DayRule['read'] = ({ nth: words = '', last, kind = '', of = '' }, moment) => {
  const { year, month } = monthFor(of, moment);
  const [first, end] = [firstOfMonth(year, month), lastOfMonth(year, month)];
  const number = words ? ordinalOf(words) : 1;
  const nth = last ? -number : number;
  if (/work|business/i.test(kind)) return onDay(nthWorkingDay(year, month, nth, moment.calendar));
  if (/week$/i.test(kind)) return readWeek(number, last !== undefined, first, end);
  if (/day$/i.test(kind) && !/^(?:mon|tue|wed|thu|fri|sat|sun)/i.test(kind))
    return { day: last ? addDays(end, 1 - number) : addDays(first, number - 1) };
  return { day: nthWeekDay(year, month, weekdayOf(kind), nth) };
};

/** What may follow a number that is a day of the month and counts nothing. */
const follows =
  '(?= ?(?:$|[,.;:!?)\\]–—-]|\\(|(?:at|and|or|to|for|so|if|as|by|on|in|please|but|with|we|i|you|because|since|when|which|that|unless|from|latest|until|though|then|of (?:this|next|the)|the latest|is|was|will|would|should|works?|noon|morning|afternoon|evening)(?!\\w)))';

/**
 * Days of a month without its name: the next such day, from the message's day on. "By the 20th" and "on the 17th" are gaps of
 * chrono in the facts. What is counted ("the 5th floor", "second round") is told by the word behind it.
 */
export const dayOfMonthRules: RuleGroup = {
  hint: /\bthe |\d|last|final|first|second|third|fourth|fifth/i,
  rules: [
    {
      pattern: phrase(
        `(?<=(?<!\\w)(?:by|on|before|until|till|for|around|from|to|after|than|is|due|of|and|or|be|since|about|no later than) )the (?<day>${ordinalWord})${follows}`,
      ),
      read: readBare,
    },
    {
      pattern: phrase(
        `^the (?<day>${ordinalWord})${follows}|(?<=(?<!\\w)(?:on|for) (?:the )?)(?<other>\\d{1,2})(?= ?(?:[.!?,]+ ?)?$)`,
      ),
      read: ({ day, other }, moment) => readBare({ day: day ?? other }, moment),
    },
    {
      pattern: phrase(
        `(?:the )?(?<day>${ordinalWord}|\\d{1,2})(?: day)? (?:of )?(?<of>(?:the )?(?:this|next|following|coming|the|current) month)`,
      ),
      read: readOfMonth,
    },
    {
      pattern: phrase(
        `(?:the )?(?:(?<nth>${ordinalWord}) )?(?<last>last |final )?(?<kind>(?:working |business |work |calendar )?(?:day|week)|${weekdayWord}) (?:of|in) (?<of>(?:the |this |next |the following |the next |the coming )+month|${monthWord}(?:,? 20\\d\\d)?)`,
      ),
      read: (groups, moment) => (groups.nth || groups.last ? readNth(groups, moment) : null),
    },
  ],
};
