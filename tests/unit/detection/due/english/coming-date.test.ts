import { expect, it } from 'vitest';
import { comingDate } from '@/lib/detection/due/english/coming-date';

it.each([
  [4, 15, '2026-04-15'],
  [4, 16, '2026-04-16'],
  [4, 1, '2026-04-01'],
  [3, 1, '2027-03-01'],
  [2, 29, '2028-02-29'],
  [6, 31, null],
  [0, 1, null],
])('month %d, day %d, on 15 April 2026', (month, day, date) => {
  expect(comingDate(month, day, '2026-04-15')).toBe(date);
});

it('may be just over in the year before', () => {
  expect(comingDate(12, 28, '2026-01-05')).toBe('2025-12-28');
  expect(comingDate(11, 28, '2026-01-05')).toBe('2026-11-28');
});
