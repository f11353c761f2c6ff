import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths } from '@/lib/domain/add-months';
import { monthEnds } from '@/lib/domain/month-ends';
import { aDay } from '@/tests/helpers/a-day';

test.each([
  ['2026-11-30', 1, '2026-12-30'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-01-15', -13, '2024-12-15'],
  ['9999-12-15', 1, '9999-12-15'],
  ['0001-01-15', -1, '0001-01-15'],
] as const)('%s and %i months is %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});

test('a month later is in the next month, never beyond', () => {
  fc.assert(
    fc.property(aDay(), (day) => {
      const [, last] = monthEnds(day);
      const later = addMonths(day, 1);
      expect(later > last && later <= monthEnds(later)[1]).toBe(true);
      expect(addMonths(later, -1) <= day).toBe(true);
    }),
  );
});
