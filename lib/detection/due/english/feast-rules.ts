import { writtenDate, yearOf } from '@/lib/detection/due/days-of-month';
import { nthWeekDay } from '@/lib/detection/due/nth-of-month';
import { addDays } from '@/lib/domain/add-days';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import { recentDays } from './coming-date';
import { easterOf } from './easter-of';
import { phrase } from './phrase';
import type { DayRule, RuleGroup } from './reading';

const on = (month: number, day: number) => (year: number) => writtenDate(year, month, day);

/** The names of feasts as sources of patterns, the longer first, and the day of each in a year. */
const feasts: Readonly<Record<string, (year: number) => CalendarDay | null>> = {
  'christmas eve': on(12, 24),
  '(?:christmas|xmas)(?: day)?': on(12, 25),
  "new year's eve|nye": on(12, 31),
  "new year(?:'s)?(?: day)?": on(1, 1),
  "valentine'?s?(?: day)?": on(2, 14),
  halloween: on(10, 31),
  '(?:us )?independence day': on(7, 4),
  thanksgiving: (year) => nthWeekDay(year, 11, 4, 4),
  'black friday': (year) => addDays(nthWeekDay(year, 11, 4, 4), 1),
  'memorial day': (year) => nthWeekDay(year, 5, 1, -1),
  'labor day': (year) => nthWeekDay(year, 9, 1, 1),
  'good friday': (year) => addDays(easterOf(year), -2),
  'easter monday': (year) => addDays(easterOf(year), 1),
  easter: easterOf,
};

/** In a greeting or a theme a feast is no day; it is one where something is to be done by or after it. */
const by = '(?<=(?<!\\w)(?:by|before|until|till|on|after|to|at|over|latest|around|than|for) (?:the )?)';
const theme = '(?! (?:party|card|dinner|campaign|sale|promo|offer|menu|special|theme|newsletter|collection))';

/** The next such feast, unless it is only just over. */
const coming =
  (dayIn: (year: number) => CalendarDay | null): DayRule['read'] =>
  (_groups, { today }) => {
    const earliest = addDays(today, -recentDays);
    const days = [-1, 0, 1].flatMap((years) => dayIn(yearOf(today) + years) ?? []);
    const day = days.find((candidate) => candidate >= earliest);
    return day === undefined ? null : { day };
  };

/** Feasts that business mail counts by: "before Christmas", "right after Thanksgiving". Those of the United States are theirs. */
export const feastRules: RuleGroup = {
  hint: /mas\b|new year|nye|valentine|hallow|black fri|independ|thanksg|(?:memorial|labor) day|good fri|easter/i,
  rules: Object.entries(feasts).map(([name, dayIn]) => ({
    pattern: phrase(`${by}(?:${name})${theme}`),
    read: coming(dayIn),
  })),
};
