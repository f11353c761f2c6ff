import { addDays } from '@/lib/domain/add-days';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import { addWorkingDays, isWorkingDay } from '@/lib/domain/working-days';
import {
  dayInMonth,
  firstOfMonth,
  lastOfMonth,
  lastWorkingDay,
  mondayOf,
  monthOfDay,
  weekdayOfDay,
  yearOf,
} from './calendar-steps';
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
    const day = dayInMonth(yearOf(today), monthOfDay(today) + ahead, number);
    if (day && day >= today) return day;
  }
  return null;
}

const readBare: DayRule['read'] = ({ day = '' }, moment) => onDay(comingDay(ordinalOf(day), moment));

const readOfMonth: DayRule['read'] = ({ day = '', of = '' }, moment) => {
  const { year, month } = monthFor(of, moment);
  return onDay(dayInMonth(year, month, ordinalOf(day)));
};

/** Weeks of a month begin with the week its first lies in; the last ends with the month. */
function readWeek(number: number, last: boolean, first: CalendarDay, end: CalendarDay): Meaning {
  const monday = last ? mondayOf(end) : mondayOf(first, number - 1);
  const friday = addDays(monday, 4);
  return { day: friday > end ? end : friday, from: monday < first ? first : monday, to: addDays(monday, 6) };
}

/** "First Monday of next month", "last working day of March", "fifth last day of May". */
const readNth: DayRule['read'] = ({ nth = '', last, kind = '', of = '' }, moment) => {
  const { year, month } = monthFor(of, moment);
  const [first, end] = [firstOfMonth(year, month), lastOfMonth(year, month)];
  const number = nth ? ordinalOf(nth) : 1;
  if (/work|business/i.test(kind)) {
    if (last) return { day: lastWorkingDay(end, moment.calendar) };
    return onDay(
      addWorkingDays(
        isWorkingDay(first, moment.calendar) ? first : first,
        number - (isWorkingDay(first, moment.calendar) ? 1 : 0),
        moment.calendar,
      ),
    );
  }
  if (/week$/i.test(kind)) return readWeek(number, last !== undefined, first, end);
  if (/day$/i.test(kind) && !/^(?:mon|tue|wed|thu|fri|sat|sun)/i.test(kind))
    return { day: last ? addDays(end, 1 - number) : addDays(first, number - 1) };
  const weekday = weekdayOf(kind);
  if (last) return { day: addDays(end, -((weekdayOfDay(end) - weekday + 7) % 7) - 7 * (number - 1)) };
  return { day: addDays(first, ((weekday - weekdayOfDay(first) + 7) % 7) + 7 * (number - 1)) };
};

/** "The week of the 12th" is read by its Friday, any of its days accepted; "week ending" by the day itself. */
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
