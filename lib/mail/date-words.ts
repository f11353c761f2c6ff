/** Words of dates: English from here, the page's own language from the browser's locale data. */
interface DateWords {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly clock: readonly { readonly word: string; readonly afternoon: boolean }[];
}

const englishMonths = 'january february march april may june july august september october november december'.split(
  ' ',
);
const englishWeekdays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const byName = (names: readonly string[], from: number): [string, number][] =>
  names.flatMap((name, at): [string, number][] => [
    [name, at + from],
    [name.slice(0, 3), at + from],
  ]);

const builtIn: DateWords = {
  months: new Map([...byName(englishMonths, 1), ['sept', 9]]),
  weekdays: new Map(byName(englishWeekdays, 0)),
  clock: [
    { word: 'am', afternoon: false },
    { word: 'pm', afternoon: true },
    { word: '上午', afternoon: false },
    { word: '下午', afternoon: true },
  ],
};

const known = new Map<string, DateWords>();

/** Month 1-12 of a word such as `oct` or `أكتوبر`, or null. */
export const monthNumber = (word: string, language: string): number | null =>
  wordsOf(language).months.get(trimStop(word)) ?? null;

/** Weekday 0-6 from Sunday, or null. */
export const weekdayNumber = (word: string, language: string): number | null =>
  wordsOf(language).weekdays.get(trimStop(word)) ?? null;

/** Words for the halves of the day, longest first. */
export const clockWords = (language: string): DateWords['clock'] => wordsOf(language).clock;

const trimStop = (word: string): string => word.toLowerCase().replace(/\.$/, '');

/**
 * Opening locale data takes tens of ms the first time, so English pages do without it, and so do
 * Chinese ones, whose dates have numbers for months.
 */
function wordsOf(language: string): DateWords {
  if (/^(?:en|zh)\b/i.test(language)) return builtIn;
  const found = known.get(language) ?? collectWords(language);
  if (known.size < 8) known.set(language, found);
  return found;
}

function collectWords(language: string): DateWords {
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const clock = [...builtIn.clock];
  try {
    for (const width of ['long', 'short'] as const) {
      // All in one format: beside a day the month takes the case that dates use (октябрь, but 9 октября).
      const format = new Intl.DateTimeFormat(language, {
        ...{ weekday: width, month: width, day: 'numeric', hour: 'numeric', hour12: true },
        ...{ calendar: 'gregory', timeZone: 'UTC' },
      });
      for (let month = 0; month < 12; month++) {
        // One date a month, its days spread over the week and its hours over the day.
        const date = new Date(Date.UTC(2023, month, 1 + ((month * 6) % 7), month * 2));
        for (const { type, value } of format.formatToParts(date)) {
          const word = trimStop(value);
          if (type === 'month' && !/\d/.test(word)) months.set(word, month + 1);
          else if (type === 'weekday') weekdays.set(word, date.getUTCDay());
          else if (type === 'dayPeriod') clock.push({ word, afternoon: month >= 6 });
        }
      }
    }
  } catch {
    return builtIn;
  }
  return { months, weekdays, clock: clock.toSorted((a, b) => b.word.length - a.word.length) };
}
