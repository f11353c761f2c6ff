import { comingDate } from './coming-date';
import { monthOf, monthWord, numberOf, numberWord, ordinalOf, ordinalWord } from './english-words';
import { onDay } from './on-day';
import { phrase } from './phrase';
import type { DayRule } from './reading';

const lead =
  '(?<=(?:^|(?<!\\w)(?:on|by|before|until|till|in|due|to|from|next|this|or|and|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?|mon|tue|wed|thu|fri|sat|sun) ?))';

/** The order is that of the sender's region, the other one where only that gives a date; with dots and a last dot the day is first. */
const readNumbers: DayRule['read'] = ({ first = '', second = '', separator = '', dot }, moment) => {
  const [a, b] = [Number(first), Number(second)];
  const dotted = separator === '.' && dot !== undefined;
  const [day, month] = b > 12 || (!moment.dayFirst && !dotted && a <= 12) ? [b, a] : [a, b];
  return onDay(month <= 12 ? comingDate(month, day, moment.today) : null);
};

const readWords: DayRule['read'] = ({ month = '', day = '' }, moment) => {
  const number = /^(?:\d|.*(?:st|nd|rd|th|first|second|third)$)/i.test(day) ? ordinalOf(day) : numberOf(day);
  return onDay(comingDate(monthOf(month), number, moment.today));
};

const fixed =
  (month: number, day: number): DayRule['read'] =>
  (_groups, { today }) =>
    onDay(comingDate(month, day, today));

/** A feast is a day only where something is to be done by or after it, not in a greeting. */
const by = '(?<=(?<!\\w)(?:by|before|until|till|on|after|to|at|over|latest|around) (?:the )?)';

/**
 * Dates that chrono's strict form passes over: numbers without a year ("19.09.", "on 9-19", "2/29" in a year without that day),
 * a month with "the" or with its day in words ("May the 4th", "May twenty-first"), and the feasts business mail counts by.
 */
export const writtenDateRules: readonly DayRule[] = [
  { pattern: phrase(`(?<first>\\d{1,2})(?<separator> ?/ ?)(?<second>\\d{1,2})(?![/.,-]?\\d)`), read: readNumbers },
  {
    pattern: phrase(
      `${lead}(?<first>\\d{1,2})(?<separator>\\.| ?- ?)(?<second>\\d{1,2})(?<dot>\\.(?= ?[^ A-Z]|$))?(?![.,-]?\\d)(?! ?(?:%|am|pm|hours?|days?|weeks?|people))`,
    ),
    read: readNumbers,
  },
  {
    pattern: phrase(`(?<month>${monthWord})(?: the |/| )(?<day>${ordinalWord}|${numberWord})(?! ?\\d)(?!:)`),
    read: readWords,
  },
  { pattern: phrase(`(?:the )?(?<day>${ordinalWord}) (?:of )?(?<month>${monthWord})`), read: readWords },
  { pattern: phrase(`${by}(?:christmas(?: day)?|xmas)(?! (?:eve|party|card|dinner))`), read: fixed(12, 25) },
  { pattern: phrase(`(?:${by}christmas eve)`), read: fixed(12, 24) },
  { pattern: phrase("new year's eve|nye"), read: fixed(12, 31) },
  { pattern: phrase(`${by}(?:new year's day|(?:the )?new year(?:'s)?)(?! eve)`), read: fixed(1, 1) },
];
