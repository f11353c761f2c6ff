import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { Language } from '@/lib/domain/client';
import { dayNumber } from '@/lib/domain/day-number';

const locales: Record<Language, string> = { en: 'en-GB', 'zh-CN': 'zh-CN' };

const forms = {
  /** "Fri 27 Nov", "11月27日周五". */
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  shortWithYear: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  weekDay: { weekday: 'long' },
  shortWeekDay: { weekday: 'short' },
  narrowWeekDay: { weekday: 'narrow' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A calendar day in the words of a language: with its week day, its month alone and so on. */
export function nameDay(day: CalendarDay, language: Language, form: keyof typeof forms): string {
  const key = `${language} ${form}`;
  const formatter =
    formatters.get(key) ?? new Intl.DateTimeFormat(locales[language], { ...forms[form], timeZone: 'UTC' });
  formatters.set(key, formatter);
  return formatter.format(dayNumber(day) * 86_400_000).replace(',', '');
}

/** With its week day, and with the year where that is not this one. */
export const nameNearDay = (day: CalendarDay, today: CalendarDay, language: Language): string =>
  nameDay(day, language, day.slice(0, 4) === today.slice(0, 4) ? 'short' : 'shortWithYear');
