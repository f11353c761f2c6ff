import { firstOfMonth, lastOfMonth, monthOfDay, yearOf } from '@/lib/detection/due/days-of-month';
import { endOfPeriod } from '@/lib/detection/due/end-of-period';
import { addDays } from '@/lib/domain/add-days';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import { monthOf, monthWord } from './english-words';
import type { Moment } from './moment';
import { phrase } from './phrase';
import type { DayRule, Meaning, RuleGroup } from './reading';

interface Period {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
}

const months = (year: number, month: number, length: number): Period => ({
  first: firstOfMonth(year, month),
  last: lastOfMonth(year, month + length - 1),
});

const lengths: Readonly<Record<string, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** The period of that kind which today lies in, or the one `ahead` later. */
function periodAround(kind: string, ahead: number, today: CalendarDay): Period {
  const length = lengths[kind] ?? 1;
  const first = Math.floor((monthOfDay(today) - 1) / length) * length + 1;
  return months(yearOf(today), first + ahead * length, length);
}

/** The nth part of the year, this year's unless that is over. */
function partOfYear(number: number, length: number, year: string | undefined, today: CalendarDay): Period | null {
  if (number < 1 || number * length > 12) return null;
  const first = (number - 1) * length + 1;
  if (year) return months(Number(year.length === 2 ? `20${year}` : year), first, length);
  const thisYears = months(yearOf(today), first, length);
  return thisYears.last < today ? months(yearOf(today) + 1, first, length) : thisYears;
}

/** The end: its last day, the last working day accepted. Its first tenth, middle and last third otherwise; else all of it. */
function within(part: string, period: Period, { today, calendar }: Moment): Meaning {
  const { first, last } = period;
  if (/end|close|last|eo|out|over/.test(part)) return endOfPeriod(last, calendar);
  const step = Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000 / 30);
  if (/start|beginning/.test(part)) return { day: first, from: first, to: addDays(first, 9 * step) };
  if (/early/.test(part)) return { day: addDays(first, 9 * step), from: first, to: addDays(first, 9 * step) };
  if (/mid/.test(part))
    return { day: addDays(first, 14 * step), from: addDays(first, 9 * step), to: addDays(first, 19 * step) };
  if (/late/.test(part)) return { day: last, from: addDays(first, 20 * step), to: last };
  return { day: last, from: first < today && today <= last ? today : first, to: last };
}

const part =
  '(?:(?:the )?(?<part>end|close|start|beginning|middle|last day|latter half)(?: of|-of)(?: the)?|(?<early>early|mid|middle|late|later)(?:-| )(?:in )?(?:the )?)';
const kind = '(?<kind>month|quarter|half(?:-| )?year|half|year)';
const adjective = '(?:(?:calendar|financial|fiscal|current|business|tax) )?';

const readRelative: DayRule['read'] = ({ part: of = '', early = '', which = '', kind: name = '' }, moment) => {
  const words = which.toLowerCase();
  if (/last|past|previous/.test(words)) return { day: addDays(moment.today, -1), role: 'topic' };
  const ahead = /after next/.test(words) ? 2 : /next|following|coming/.test(words) ? 1 : 0;
  const length = name.toLowerCase().startsWith('half') ? 'half' : name.toLowerCase();
  return within((of || early).toLowerCase(), periodAround(length, ahead, moment.today), moment);
};

const readEnd: DayRule['read'] = ({ short = '', kind: name = '' }, moment) => {
  const letter = (short.slice(2, 3) || name.slice(0, 1)).toLowerCase();
  const length = { m: 'month', q: 'quarter', h: 'half', y: 'year' }[letter] ?? 'month';
  return within('end', periodAround(length, 0, moment.today), moment);
};

const readNumbered: DayRule['read'] = ({ part: of = '', early = '', letter = '', number = '', year }, moment) => {
  const period = partOfYear(Number(number), letter.toLowerCase() === 'q' ? 3 : 6, year, moment.today);
  return period && within((of || early).toLowerCase(), period, moment);
};

const readMonth: DayRule['read'] = ({ part: of = '', early = '', month = '', year, vague }, moment) => {
  if (vague && /^ma(?:y|rch)$/.test(month)) return null;
  const period = partOfYear(monthOf(month), 1, year, moment.today);
  return period && within((of || early).toLowerCase(), period, moment);
};

const year = '(?:,? (?<year>20\\d\\d))?';

/**
 * Months, quarters, halves and years. Source: README of the data, "Due dates": the end of a month is its last calendar day, its
 * last working day accepted; a bare period is read the same way, by its last day. EOM, "end of the quarter", "end of Q3",
 * "before year end" and "this month" are gaps of chrono in the facts. A month's name alone needs a word that makes it a time
 * ("in May", not "the March report" or "it may").
 */
export const periodRules: RuleGroup = {
  hint: /month|quarter|half|year|eo[mqhy]|[qh][1-4]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i,
  rules: [
    {
      pattern: phrase(
        `(?:${part} ?)?(?<which>(?:this|next|the next|the following|the coming|last|past|previous|the last|the previous|the current) )${adjective}${kind}(?! (?:of|\\d))`,
      ),
      read: readRelative,
    },
    { pattern: phrase(`${part} ?${adjective}${kind}`), read: readRelative },
    {
      pattern: phrase(`${kind} after next(?<which>)`),
      read: (groups, moment) => readRelative({ ...groups, which: 'after next' }, moment),
    },
    {
      pattern: phrase(
        `(?:the )?(?:(?<short>eom|eoq|eoh|eoy)|${adjective}${kind}(?:(?:-| )end| close|'s end| (?:closes|ends|is out|is over|is up|finishes)))`,
      ),
      read: readEnd,
    },
    {
      pattern: phrase(
        `(?:${part} ?|(?<=(?<!\\w)(?:in|during|by|before|until|till|this|next|than) (?:the )?))(?<letter>[qh])(?<number>[1-4])${year}`,
      ),
      read: readNumbered,
    },
    { pattern: phrase(`${part} ?(?<month>${monthWord})${year}`), read: readMonth },
    {
      pattern: phrase(
        `(?:(?<=(?<!\\w)(?:in|during|by|before|until|till|throughout|than) )|(?<vague>this|next|this coming) )(?<month>${monthWord})(?! ?\\d{1,2}(?!\\d))${year}`,
      ),
      read: readMonth,
    },
  ],
};
