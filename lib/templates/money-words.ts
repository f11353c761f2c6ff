import type { Language } from '@/lib/domain/client';
import type { Money } from '@/lib/domain/money';

const formats = new Map<string, Intl.NumberFormat>();

/** Parts are shown as they were written, two at least; a whole amount has none. */
function formatOf(currency: string, language: Language, whole: boolean): Intl.NumberFormat {
  const key = `${language} ${currency} ${whole}`;
  let format = formats.get(key);
  if (!format) {
    // Without a sign for -0.
    const style = { style: 'currency', currency, signDisplay: 'negative' } as const;
    const usual = new Intl.NumberFormat(language, style).resolvedOptions().maximumFractionDigits ?? 2;
    const digits = whole ? 0 : Math.max(2, usual);
    format = new Intl.NumberFormat(language, {
      ...style,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    formats.set(key, format);
  }
  return format;
}

/** "€3,200", "CN¥500", in Chinese "¥500", "US$500": the sign that nobody can take for another currency. */
export const moneyWords = ({ amount, currency }: Money, language: Language): string =>
  formatOf(currency, language, Number.isInteger(amount)).format(amount);
