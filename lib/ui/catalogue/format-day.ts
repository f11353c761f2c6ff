import type { Language } from '@/lib/domain/client';

/** British order in English: "Fri 28 Nov" has no comma and no doubt about which number is the month. */
const locales: Record<Language, string> = { en: 'en-GB', 'zh-CN': 'zh-CN' };

type Form = 'weekday' | 'plain' | 'year';
const forms: Record<Language, Record<Form, Intl.DateTimeFormatOptions>> = {
  en: {
    weekday: { weekday: 'short', day: 'numeric', month: 'short' },
    plain: { day: 'numeric', month: 'short' },
    year: { day: 'numeric', month: 'short', year: 'numeric' },
  },
  'zh-CN': {
    weekday: { day: 'numeric', month: 'long' },
    plain: { day: 'numeric', month: 'long' },
    year: { day: 'numeric', month: 'long', year: 'numeric' },
  },
};

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, form: Form): Intl.DateTimeFormat {
  const key = `${language} ${form}`;
  let found = formatters.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(locales[language], { ...forms[language][form], timeZone: 'UTC' });
    formatters.set(key, found);
  }
  return found;
}

/**
 * A calendar day (`YYYY-MM-DD`) for reading: "28 Nov", with `weekday` "Fri 28 Nov", "11月28日"; with the year when it is not that of `today`.
 * A text that is no day comes back as it is.
 */
export function formatDay(
  day: string,
  today: string,
  language: Language,
  style: 'weekday' | 'plain' = 'plain',
): string {
  const instant = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(instant)) return day;
  const form = day.slice(0, 4) === today.slice(0, 4) ? style : 'year';
  return formatter(language, form).format(instant);
}
