/** Words of dates in the page's language and in English, from the browser's own locale data; nothing is translated here. */
interface DateWords {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly clock: readonly { readonly word: string; readonly afternoon: boolean }[];
}

const known = new Map<string, DateWords>();

/** Month 1-12 of a word such as `oct` or `أكتوبر`, or null. */
export const monthNumber = (word: string, language: string): number | null =>
  wordsOf(language).months.get(trimStop(word)) ?? null;

/** Weekday 0-6 from Sunday, or null. */
export const weekdayNumber = (word: string, language: string): number | null =>
  wordsOf(language).weekdays.get(trimStop(word)) ?? null;

/** Words for the halves of the day. */
export const clockWords = (language: string): DateWords['clock'] => wordsOf(language).clock;

const trimStop = (word: string): string => word.toLowerCase().replace(/\.$/, '');

function wordsOf(language: string): DateWords {
  const found = known.get(language);
  if (found) return found;
  const words = collectWords(language);
  if (known.size < 8) known.set(language, words);
  return words;
}

function collectWords(language: string): DateWords {
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const clock: { word: string; afternoon: boolean }[] = [];
  const addAll = (
    locale: string,
    part: Intl.DateTimeFormatOptions,
    type: string,
    put: (word: string, at: number) => void,
  ) => {
    const format = new Intl.DateTimeFormat(locale, { ...part, calendar: 'gregory', timeZone: 'UTC' });
    for (let at = 0; at < 12; at++) {
      // 2023-01-01 was a Sunday: day `at` of month `at`+1, hour 2 * `at`.
      const date = Date.UTC(2023, type === 'month' ? at : 0, type === 'month' ? 2 : 1 + (at % 7), at * 2);
      const word = format.formatToParts(date).find((each) => each.type === type)?.value;
      if (word) put(trimStop(word), at);
    }
  };
  for (const locale of ['en', language]) {
    try {
      for (const width of ['long', 'short'] as const) {
        const addMonth = (word: string, at: number) => !/\d/.test(word) && months.set(word, at + 1);
        addAll(locale, { month: width }, 'month', addMonth);
        // With a day beside it the month takes the case that dates use: октябрь, but 9 октября.
        addAll(locale, { month: width, day: 'numeric' }, 'month', addMonth);
        addAll(locale, { weekday: width }, 'weekday', (word, at) => weekdays.set(word, at % 7));
      }
      addAll(locale, { hour: 'numeric', hour12: true }, 'dayPeriod', (word, at) =>
        clock.push({ word, afternoon: at >= 6 }),
      );
    } catch {
      // An unknown language tag: its words stay unknown.
    }
  }
  return { months, weekdays, clock: clock.toSorted((a, b) => b.word.length - a.word.length) };
}
