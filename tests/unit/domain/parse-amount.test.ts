import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAmount } from '@/lib/domain/parse-amount';

const amountOf = (text: string) => {
  const typed = parseAmount(text);
  return typed.ok ? typed.value.amount : typed.error;
};

describe('amounts as people type them', () => {
  test.each([
    ['3200', 3200],
    [' 3200 ', 3200],
    ['3,200', 3200],
    ['3 200', 3200],
    ['3\u202f200', 3200],
    ["3'200", 3200],
    ['3,200,000', 3_200_000],
    ['3.200.000', 3_200_000],
    ['12,34,567', 1_234_567],
    ['3,200.50', 3200.5],
    ['3.200,50', 3200.5],
    ['3 200,5', 3200.5],
    ['3,5', 3.5],
    ['3.20', 3.2],
    ['0', 0],
    ['-500', -500],
    ['−500', -500],
    ['+500', 500],
    ['-€500', -500],
    ['€-500', -500],
    ['€3,200', 3200],
    ['3200 €', 3200],
    ['EUR 3,200.50', 3200.5],
    ['3200 eur', 3200],
    ['US$ 20k', 20_000],
    ['1.25k', 1250],
    ['1.2m', 1_200_000],
    ['3万', 30_000],
    ['3.5万元', 35_000],
    ['3.256万', 32_560],
    ['2亿', 2e8],
    ['３２００元', 3200],
    ['￥3,200', 3200],
    ['人民币 3200', 3200],
  ])('%s', (text, amount) => {
    expect(amountOf(text)).toBe(amount);
  });
});

describe('what is no amount, or more than one', () => {
  test.each([
    ['', 'no-number'],
    ['abc', 'no-number'],
    ['about 3200', 'no-number'],
    ['3200-4000', 'no-number'],
    ['3,20,0', 'no-number'],
    ['3,2000', 'no-number'],
    ['3.2.1', 'no-number'],
    ['3,200,50', 'no-number'],
    ['€3200$', 'no-number'],
    ['--5', 'no-number'],
    ['3200 xyz', 'no-number'],
    ['1e5', 'no-number'],
    ['3.200', 'unclear'],
    ['€ 12.500', 'unclear'],
    ['9999999999999', 'too-large'],
    ['20000亿', 'too-large'],
  ])('%s', (text, error) => {
    expect(amountOf(text)).toBe(error);
  });
});

test('a sign names the currencies that it may mean', () => {
  const named = (text: string) => {
    const typed = parseAmount(text);
    return typed.ok ? typed.value.currencies : null;
  };
  expect(named('3200')).toEqual([]);
  expect(named('€3200')).toEqual(['EUR']);
  expect(named('chf 3200')).toEqual(['CHF']);
  expect(named('$3200')).toContain('CAD');
  expect(named('￥3200')).toEqual(['CNY', 'JPY']);
});

test('never throws, and reads back what it wrote', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(() => parseAmount(text)).not.toThrow();
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (cents) => {
      const amount = cents / 100;
      const english = new Intl.NumberFormat('en', { minimumFractionDigits: 2 }).format(amount);
      const german = new Intl.NumberFormat('de', { minimumFractionDigits: 2 }).format(amount);
      expect([amountOf(english), amountOf(german)]).toEqual([amount, amount]);
    }),
  );
});
