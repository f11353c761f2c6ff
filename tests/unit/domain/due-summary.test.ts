import { expect, test } from 'vitest';
import { isNothingDue, summaryOf } from '@/lib/domain/due-summary';

const counts = {
  '2025-01-01': 2,
  '2026-11-19': 1,
  '2026-11-20': 4,
  '2026-11-21': 8,
  '2026-11-23': 16,
  '2026-11-24': 32,
};

test.each([
  [0, 0],
  [1, 8],
  [3, 24],
  [4, 56],
])('%i days ahead: %i are due soon', (daysBefore, soon) => {
  expect(summaryOf(counts, '2026-11-20', daysBefore)).toEqual({ overdue: 3, today: 4, soon });
});

test('there is nothing to tell where nothing is due', () => {
  expect(isNothingDue(summaryOf({}, '2026-11-20', 3))).toBe(true);
  expect(isNothingDue(summaryOf({ '2026-11-24': 1 }, '2026-11-20', 3))).toBe(true);
  expect(isNothingDue(summaryOf({ '2026-11-23': 1 }, '2026-11-20', 3))).toBe(false);
  expect(isNothingDue(summaryOf({ '2026-11-20': 1 }, '2026-11-20', 0))).toBe(false);
  expect(isNothingDue(summaryOf({ '2020-01-01': 1 }, '2026-11-20', 0))).toBe(false);
});
