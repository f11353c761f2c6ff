import type { Language } from '@/lib/domain/client';
import type { Money } from '@/lib/domain/money';

/**
 * "€3,200", "CN¥500", in Chinese "¥500", "US$500": the sign that nobody can take for another currency. Parts are shown as
 * they were written, two at least.
 */
export function moneyWords({ amount, currency }: Money, language: Language): string {
  const style = { style: 'currency', currency } as const;
  const whole = Number.isInteger(amount);
  const usual = new Intl.NumberFormat(language, style).resolvedOptions().maximumFractionDigits ?? 2;
  const digits = whole ? 0 : Math.max(2, usual);
  return new Intl.NumberFormat(language, {
    ...style,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount);
}
