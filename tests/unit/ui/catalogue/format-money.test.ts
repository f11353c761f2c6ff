import { expect, test } from 'vitest';
import { formatMoney } from '@/lib/ui/catalogue/format-money';

test('an amount says whether it is added or saved', () => {
  expect(formatMoney({ amount: 3200, currency: 'EUR' }, 'en')).toBe('+€3,200');
  expect(formatMoney({ amount: -500.5, currency: 'CNY' }, 'zh-CN')).toBe('-¥500.5');
  expect(formatMoney({ amount: 0, currency: 'USD' }, 'en')).toBe('$0');
});
