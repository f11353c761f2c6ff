import { writtenDate } from '@/lib/detection/due/days-of-month';
import { comingDate } from './coming-date';
import { monthOf, monthWord, numberOf, numberWord, ordinalOf, ordinalWord } from './english-words';
import { onDay } from './on-day';
import { phrase } from './phrase';
import type { DayRule, RuleGroup } from './reading';

const day = `(?:\\d{1,2}(?:st|nd|rd|th)?|${ordinalWord})`;
const through = `(?:(?<first>${day}) ?(?:to|-|–|through|until|till|and|or|&|\\/) ?(?:the )?)?`;
const year = "(?:(?: ?, ?| |-|\\/|\\.)(?<year>(?:19|20)\\d\\d|'\\d\\d|\\d\\d(?= ?(?:$|[.,;!?)]))))?";

const dayNumber = (words: string): number => (/^\d/.test(words) ? Number.parseInt(words, 10) : ordinalOf(words));

const fullYear = (words: string): number => {
  const number = Number(words.replace("'", ''));
  return number < 100 ? 2000 + number : number;
};

const readNamed: DayRule['read'] = ({ day: words = '', first, month = '', year: said }, { today }) => {
  const date = (number: number) =>
    said ? writtenDate(fullYear(said), monthOf(month), number) : comingDate(monthOf(month), number, today);
  const last = date(dayNumber(words));
  const from = first ? date(dayNumber(first)) : null;
  return last && from && from < last ? { day: last, from, to: last } : onDay(last);
};

const readInWords: DayRule['read'] = ({ day: words = '', month = '' }, { today }) =>
  onDay(comingDate(monthOf(month), numberOf(words), today));

/** The order is that of the sender's region, the other one where only that gives a date; with a last dot the day is first. */
const readNumbers: DayRule['read'] = ({ one = '', two = '', dot, year: said }, { today, dayFirst }) => {
  const [a, b] = [Number(one), Number(two)];
  const [number, month] = b > 12 || (!dayFirst && dot === undefined && a <= 12) ? [b, a] : [a, b];
  if (month > 12) return null;
  return onDay(said ? writtenDate(fullYear(said), month, number) : comingDate(month, number, today));
};

const readIso: DayRule['read'] = ({ year: said = '', one = '', two = '' }) =>
  Number(one) <= 12 ? onDay(writtenDate(Number(said), Number(one), Number(two))) : null;

/** Two numbers with a dot or a dash are a date only behind one of these. */
const lead =
  '(?<=(?:^|: |(?<!\\w)(?:on|by|before|until|till|in|due|to|from|next|this|or|and|than|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?|mon|tue|wed|thu|fri|sat|sun) ?))';

/**
 * Dates that are written out, of a span ("13-15 July") the last day: with the month's name before or behind the day, in numbers
 * with and without a year, and ISO 8601. A date without a year is the next one that
 * comes (`comingDate`).
 */
export const writtenDateRules: RuleGroup = {
  hint: /\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i,
  rules: [
    { pattern: phrase(`${through}(?<day>${day})(?: |-|\\/)?(?:of )?(?<month>${monthWord})${year}`), read: readNamed },
    {
      pattern: phrase(`(?<month>${monthWord})(?: |-|\\/)?(?:the )?${through}(?<day>${day})(?!:?\\d)(?! ?[ap]m)${year}`),
      read: readNamed,
    },
    { pattern: phrase(`(?<month>${monthWord}) (?<day>(?!\\d|an?(?!\\w)|couple)${numberWord})`), read: readInWords },
    {
      pattern: phrase('(?<year>20\\d\\d)(?<separator>[-/.])(?<one>\\d{1,2})\\k<separator>(?<two>\\d{1,2})'),
      read: readIso,
    },
    {
      pattern: phrase(
        '(?<one>\\d{1,2})(?<separator>[-/.])(?<two>\\d{1,2})\\k<separator>(?<year>20\\d\\d|\\d\\d)(?![/.-]\\d)',
      ),
      read: readNumbers,
    },
    { pattern: phrase('(?<one>\\d{1,2}) ?\\/ ?(?<two>\\d{1,2})(?![/.,-]?\\d)'), read: readNumbers },
    {
      pattern: phrase(
        `${lead}(?<one>\\d{1,2})(?:\\.| ?- ?)(?<two>\\d{1,2})(?<dot>\\.(?= ?[^ A-Z]|$))?(?![.,-]?\\d)(?! ?(?:%|am|pm|hours?|days?|weeks?|people))`,
      ),
      read: readNumbers,
    },
  ],
};
