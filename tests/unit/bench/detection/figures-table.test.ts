import { expect, it } from 'vitest';
import { figures, intervals, textTable } from '@/scripts/bench/detection/figures-table';

it('shows the four figures, or a dash', () => {
  expect(figures({ hits: 8, alarms: 2, misses: 8, rest: 98 })).toBe('0.80 0.50 0.62 2.0%');
  expect([figures(null), intervals(null)]).toEqual(['-', '-']);
});

it('shows where precision and recall may lie', () => {
  expect(intervals({ hits: 9, alarms: 0, misses: 0, rest: 1 })).toBe('P 0.70-1.00 R 0.70-1.00');
});

it('lines up the columns', () => {
  expect(
    textTable('days', [
      ['', 'ours'],
      ['sentences', '1'],
    ]),
  ).toBe('days\n             ours\n  sentences  1');
});
