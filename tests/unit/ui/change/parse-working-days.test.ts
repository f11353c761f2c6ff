import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseWorkingDays } from '@/lib/ui/change/parse-working-days';

test.each([
  ['3', 3],
  ['-2', -2],
  ['−2', -2],
  ['+4', 4],
  ['0.5', 0.5],
  ['1,5', 1.5],
  ['-0.5', -0.5],
  ['2.0', 2],
  ['0', 0],
  ['-0', 0],
  ['4 days', 4],
  ['1 working day', 1],
  ['3 天', 3],
  ['２个工作日', 2],
  ['9999', 9999],
])('%s', (text, days) => {
  expect(parseWorkingDays(text)).toBe(days);
});

test.each([
  [''],
  ['x'],
  ['1.3'],
  ['3-4'],
  ['about 3'],
  ['10000'],
  ['1e2'],
  ['2 weeks'],
  ['½'],
  ['1.25'],
  ['3 3 days x'],
])('%s is no number of working days', (text) => {
  expect(parseWorkingDays(text)).toBeNull();
});

test('never throws, and answers whole or half days', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const days = parseWorkingDays(text);
      if (days !== null) expect(Number.isInteger(days * 2)).toBe(true);
    }),
  );
});
