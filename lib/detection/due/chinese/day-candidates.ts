import { firstMatches } from '@/lib/detection/due/first-matches';
import { clockTimes } from './clock-times';
import type { DayReader } from './day-reader';
import { holidays } from './holidays';
import { monthDays } from './month-days';
import { monthParts } from './month-parts';
import { monthWeekdays } from './month-weekdays';
import { numericDates } from './numeric-dates';
import { relativeDays } from './relative-days';
import { spans } from './spans';
import { weekdays } from './weekdays';
import { weeks } from './weeks';
import { workingDaysAhead } from './working-days-ahead';
import { yearParts } from './year-parts';

const readers: readonly DayReader[] = [
  ...relativeDays,
  ...monthDays,
  ...monthWeekdays,
  ...numericDates,
  ...weekdays,
  ...weeks,
  ...monthParts,
  ...yearParts,
  ...spans,
  ...workingDaysAhead,
  ...holidays,
  ...clockTimes,
];

/** Words that a reader may know. */
export interface DayCandidate {
  readonly words: RegExpExecArray;
  readonly reader: DayReader;
}

/** A sentence holds a few of each; a text that holds more is made to take long. */
const mostMatches = 100;

/** All that any reader may know in a folded text, from left to right and the longer first; they may overlap. */
export function dayCandidates(plain: string): DayCandidate[] {
  const found = readers.flatMap((reader) =>
    firstMatches(plain, reader.pattern, mostMatches).map((words) => ({ words, reader })),
  );
  return found.sort((one, other) => one.words.index - other.words.index || other.words[0].length - one.words[0].length);
}
