import type { Language } from '@/lib/domain/client';

const locales: Record<Language, string> = { en: 'en-GB', 'zh-CN': 'zh-CN' };
const form: Intl.DateTimeFormatOptions = {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
};

/**
 * A moment of the bookkeeping (ISO 8601 in UTC) for reading, in the reader's own zone: "20 Nov 2026, 14:05".
 * @param timeZone IANA name; the machine's own when left out.
 */
export function formatMoment(at: string, language: Language, timeZone?: string): string {
  const instant = Date.parse(at);
  if (Number.isNaN(instant)) return at;
  return new Intl.DateTimeFormat(locales[language], timeZone === undefined ? form : { ...form, timeZone }).format(
    instant,
  );
}
