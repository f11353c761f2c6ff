import { expect, test } from 'vitest';
import { now, today } from '@/lib/platform/system-clock';

test('today is the day of the local clock, whatever the day in UTC', () => {
  expect(today(new Date(2026, 10, 1, 0, 0))).toBe('2026-11-01');
  expect(today(new Date(2026, 10, 1, 23, 59, 59))).toBe('2026-11-01');
  expect(today(new Date(2027, 0, 9, 12, 0))).toBe('2027-01-09');
});

test('now is an instant in UTC', () => {
  expect(now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
});
