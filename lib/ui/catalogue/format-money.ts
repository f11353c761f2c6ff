import type { Language } from '@/lib/domain/client';
import type { Money } from '@/lib/domain/money';

const options = (currency: string): Intl.NumberFormatOptions => ({
  style: 'currency',
  currency,
  currencyDisplay: 'narrowSymbol',
  signDisplay: 'exceptZero',
  minimumFractionDigits: 0,
  maximumFractionDigits: 2,
});

/** An added or saved amount: "+€3,200", "-¥500". */
export function formatMoney(money: Money, language: Language): string {
  return new Intl.NumberFormat(language, options(money.currency)).format(money.amount);
}
