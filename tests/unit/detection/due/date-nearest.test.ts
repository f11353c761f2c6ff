import { expect, it } from 'vitest';
import { dateNearest } from '@/lib/detection/due/date-nearest';

it.each([
  [4, 15, 1, '2026-04-15'],
  [4, 15, -1, '2026-04-15'],
  [4, 14, 1, '2027-04-14'],
  [4, 16, -1, '2025-04-16'],
  [2, 29, 1, '2028-02-29'],
  [2, 29, -1, '2024-02-29'],
  [6, 31, 1, null],
  [13, 1, 1, null],
] as const)('month %d, day %d, way %d from 15 April 2026', (month, day, way, date) => {
  expect(dateNearest(month, day, '2026-04-15', way)).toBe(date);
});

it('passes over the eight years without a leap day', () => {
  expect(dateNearest(2, 29, '1896-03-01', 1)).toBe('1904-02-29');
});
