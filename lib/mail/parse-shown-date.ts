import { stripInvisible } from './clean-text';
import { clockWords, monthNumber, weekdayNumber } from './date-words';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Day and time of a date as the host shows it, `YYYY-MM-DDTHH:MM`, in the page's unstated zone. Null unless exactly one
 * reading is possible: `05/10/2026` is undecidable, `18/05/2026` is not, and `Fri 09/10/2026` is decided by its weekday.
 * Names of months, weekdays and halves of the day are known in the page's language and in English.
 *
 * @param shown text or `title` of the date.
 * @param language BCP 47 tag of the page; an unknown one only narrows what is understood.
 */
export function parseShownDate(shown: string | null, language: string): string | null {
  if (!shown || shown.length > 200) return null;
  const text = toAsciiDigits(stripInvisible(shown))
    .replace(/\s+/g, ' ')
    .replace(/\([^)]*\)/g, ' ')
    .toLowerCase();
  const time = readTime(text, language);
  if (!time) return null;
  const possible = candidateDays(time.rest, language).filter(isRealDay);
  const days = possible.length > 1 ? possible.filter(agreesWith(time.rest, language)) : possible;
  const [first, second] = days;
  if (!first || (second && (second.month !== first.month || second.day !== first.day))) return null;
  return `${first.year}-${pad(first.month)}-${pad(first.day)}T${time.clock}`;
}

const pad = (number: number): string => String(number).padStart(2, '0');

/** Arabic-Indic and Persian digits. */
const toAsciiDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

function readTime(text: string, language: string): { clock: string; rest: string } | null {
  const times = [...text.matchAll(/(\d{1,2}):(\d{2})(?::\d{2})?(?!\d)/g)];
  const [match] = times;
  if (!match || times.length > 1) return null;
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length);
  const hour = Number(match[1]);
  const minute = Number(match[2]);
  // Letters that touch the time are half a day: 晚上8:00 is not 08:00. A day's own sign may stand right before it.
  const touched = /^ ?\p{L}/u.test(after) || /[^\P{L}日일] ?$/u.test(before);
  const half =
    touched &&
    clockWords(language).find(({ word }) => after.trimStart().startsWith(word) || before.trimEnd().endsWith(word));
  if (hour > 23 || minute > 59) return null;
  if (touched && !half && hour <= 12 && !connects(before, after)) return null;
  const full = half && hour <= 12 ? (hour % 12) + (half.afternoon ? 12 : 0) : hour;
  return { clock: `${pad(full)}:${pad(minute)}`, rest: `${before} | ${after}` };
}

/** Words between day and time that are no half of a day; nothing may stand behind the time then. */
const connects = (before: string, after: string): boolean =>
  /\s(?:at|um|om|kl\.?|à|às|o|в) $/u.test(before) && !/^ ?\p{L}/u.test(after);

function candidateDays(text: string, language: string): Day[] {
  const yearFirst = /(?<!\d)(\d{4}) ?[-/.年년] ?(\d{1,2}) ?[-/.月월] ?(\d{1,2})(?!\d)/.exec(text);
  if (yearFirst) return [dayOf(yearFirst[1], yearFirst[2], yearFirst[3])];
  const yearLast = /(?<!\d)(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4})(?!\d)/.exec(text);
  if (!yearLast) return namedMonth(text, language);
  const dayFirst = dayOf(yearLast[4], yearLast[3], yearLast[1]);
  // No language writes month.day.year with full stops.
  return yearLast[2] === '.' ? [dayFirst] : [dayFirst, dayOf(yearLast[4], yearLast[1], yearLast[3])];
}

function namedMonth(text: string, language: string): Day[] {
  const months = (text.match(/[\p{L}\p{M}]{2,}\.?/gu) ?? [])
    .map((word) => monthNumber(word, language))
    .filter((number) => number !== null);
  const numbers = text.match(/\d+/g) ?? [];
  const year = numbers.find((digits) => digits.length === 4);
  const day = numbers.find((digits) => digits.length <= 2);
  const [month] = months;
  if (months.length !== 1 || numbers.length !== 2 || month === undefined) return [];
  if (year && day) return [dayOf(year, String(month), day)];
  // `10-May-23`: either number may be the year; without a weekday this stays undecided.
  const [first, last] = numbers;
  return [dayOf(`20${last}`, String(month), first), dayOf(`20${first}`, String(month), last)];
}

const dayOf = (year = '', month = '', day = ''): Day => ({
  year: Number(year),
  month: Number(month),
  day: Number(day),
});

function isRealDay({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1970 && year < 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Whether the weekday that is shown, if it is one, is that day's. */
function agreesWith(text: string, language: string): (day: Day) => boolean {
  const words = text.match(/[\p{L}\p{M}]+[׳'.]?(?: [\p{L}\p{M}][׳'])?/gu) ?? [];
  const weekdays = words.map((word) => weekdayNumber(word, language)).filter((number) => number !== null);
  return ({ year, month, day }) =>
    weekdays.every((weekday) => new Date(Date.UTC(year, month - 1, day)).getUTCDay() === weekday);
}
