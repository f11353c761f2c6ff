import { clockDay } from '@/lib/detection/due/clock-day';
import type { DayMention } from '@/lib/detection/due/day-mention';
import { firstMatches } from '@/lib/detection/due/first-matches';
import type { WallClock } from '@/lib/detection/due/wall-clock';
import { withoutOverlap } from '@/lib/detection/due/without-overlap';
import { addDays } from '@/lib/domain/add-days';
import type { WorkCalendar } from '@/lib/domain/working-days';
import { countRules } from './count-rules';
import { dayOfMonthRules } from './day-of-month-rules';
import { withoutFalseDates } from './false-dates';
import { feastRules } from './feast-rules';
import { joinReadings } from './join-readings';
import type { Moment } from './moment';
import { nearDayRules } from './near-day-rules';
import { periodRules } from './period-rules';
import type { Reading, RuleGroup } from './reading';
import { roleOf } from './role-of';
import { shiftedReadings } from './shifted-readings';
import { timeOfDayRules } from './time-of-day-rules';
import { weekRules } from './week-rules';
import { weekdayRules } from './weekday-rules';
import { writtenDateRules } from './written-date-rules';

const groups: readonly RuleGroup[] = [
  feastRules,
  nearDayRules,
  weekdayRules,
  weekRules,
  periodRules,
  countRules,
  dayOfMonthRules,
  writtenDateRules,
  timeOfDayRules,
];

/** Times that one pattern is looked for. No sentence names so many days; what does may be an attack. */
const mostMatches = 20;

function readByRules(text: string, moment: Moment): Reading[] {
  const readings: Reading[] = [];
  const rules = groups.filter(({ hint }) => hint.test(text)).flatMap((group) => group.rules);
  for (const { pattern, read } of rules)
    for (const match of firstMatches(text, pattern, mostMatches)) {
      const meaning = read(match.groups ?? {}, moment);
      if (meaning) readings.push({ ...meaning, start: match.index, end: match.index + match[0].length });
    }
  return readings;
}

function mentionOf(text: string, shown: string, reading: Reading): DayMention {
  const { part, role: said, start: first, end, day, from, to } = reading;
  const found = roleOf(shown, first, end);
  const role = said === 'topic' || found.role === 'topic' ? 'topic' : (said ?? found.role);
  const start = first - (role === 'deadline' ? found.lead : 0);
  const earliest = found.before && !from ? addDays(day, -1) : from;
  return {
    start,
    end,
    words: text.slice(start, end),
    role,
    day,
    ...(part === 'time' && { isTime: true }),
    ...(earliest !== undefined && { from: earliest, to: to ?? day }),
  };
}

/**
 * The days that an English text names, in the order of the text, none overlapping. `now` is the sender's wall clock, to which
 * relative words are relative; `dayFirst` says whether 3/4 is the third of April.
 */
export function findEnglishDays(text: string, now: WallClock, calendar: WorkCalendar, dayFirst = false): DayMention[] {
  const moment: Moment = { today: clockDay(now), hour: now.hour, minute: now.minute, calendar, dayFirst };
  const shown = withoutFalseDates(text);
  const readings = withoutOverlap(readByRules(shown, moment));
  return shiftedReadings(shown, joinReadings(shown, readings), moment).map((reading) =>
    mentionOf(text, shown, reading),
  );
}
