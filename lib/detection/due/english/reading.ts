import type { DayRole } from '@/lib/detection/due/day-mention';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { Moment } from './moment';

/** What a rule makes of the words it matched. */
export interface Meaning {
  /** Of a span the last day. */
  readonly day: CalendarDay;
  readonly from?: CalendarDay;
  readonly to?: CalendarDay;
  /** Where the words themselves say it; else the words around them decide. */
  readonly role?: DayRole;
  /** `time` is a time of day that names no day ("by noon", "EOD"), `weekday` a bare weekday: both give way to a full day beside them. */
  readonly part?: 'time' | 'weekday';
}

/** Words with their meaning: `text.slice(start, end)`. */
export interface Reading extends Meaning {
  readonly start: number;
  readonly end: number;
}

/** Rules of one subject; a text in which `hint` finds nothing needs none of them, and that is most texts. */
export interface RuleGroup {
  readonly hint: RegExp;
  readonly rules: readonly DayRule[];
}

/** A way to say a day: a global pattern, and what a match of it means; null when it is no day after all. */
export interface DayRule {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>, moment: Moment) => Meaning | null;
}
