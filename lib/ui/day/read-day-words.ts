import { due } from '@/lib/detection/due/due';
import { isDayFirst } from '@/lib/detection/due/is-day-first';
import { addDays } from '@/lib/domain/add-days';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { WorkCalendar } from '@/lib/domain/working-days';
import { bareCount, inSentenceWords } from './bare-words';
import { dayRange } from './day-range';
import { writtenDay } from './written-day';

/** `never`: a date that no calendar has, such as 31 February; `far`: more than ten years away; `unread`: no day that is known. */
export type DayWords =
  | { readonly kind: 'blank' }
  | { readonly kind: 'day'; readonly day: CalendarDay }
  | { readonly kind: 'never' | 'far' | 'unread' };

/** The longest way of saying a day has some forty characters. */
const longest = 80;

const yesterday = /^(?:yesterday|昨天|昨日)$/;
/** What may stand around a day without saying anything else. */
const around =
  /(?<![\p{L}\p{N}])(?:due|on|by|until|till|at|latest|the|eod|cob|from|morning|afternoon|evening|night|noon)(?![\p{L}\p{N}])|截止|截至|之前|以前|前|到|于|在|下班|[\s.,;:!()（）,。、，；：！-]/gu;

/** In lower case, without spaces at the ends, full-width letters and figures as ASCII. */
const folded = (text: string): string => text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

function within(day: CalendarDay, today: CalendarDay): DayWords {
  const { first, last } = dayRange(today);
  return day < first || day > last ? { kind: 'far' } : { kind: 'day', day };
}

/**
 * The day that somebody typed, in English or Chinese whatever the language of the screen, as seen from `today`. Dates in figures
 * are read as in the zone (IANA name; null: month first). The text must say a day and nothing else: a day of half a text would be
 * a guess. Never throws.
 */
export function readDayWords(text: string, today: CalendarDay, zone: string | null, calendar: WorkCalendar): DayWords {
  const words = folded(text);
  if (words === '') return { kind: 'blank' };
  if (words.length > longest) return { kind: 'unread' };
  const written = writtenDay(words, isDayFirst(zone));
  if (written !== null && 'never' in written) return { kind: 'never' };
  if (written !== null && 'day' in written) return within(written.day, today);
  if (yesterday.test(words)) return { kind: 'day', day: addDays(today, -1) };
  const counted = bareCount(words, today, calendar);
  if (counted !== null) return within(counted, today);
  for (const said of inSentenceWords(words)) {
    // In the morning nothing of the day is over yet.
    const found = due(said, `${today}T06:00`, zone, calendar);
    if (found === null) continue;
    const rest = `${said.slice(0, found.start)} ${said.slice(found.end)}`.replace(around, '');
    if (rest === '') return within(found.day, today);
  }
  return { kind: 'unread' };
}
