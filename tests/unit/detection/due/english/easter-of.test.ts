import { expect, it } from 'vitest';
import { easterOf } from '@/lib/detection/due/english/easter-of';

it.each([
  '1981-04-19',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2038-04-25',
  '2049-04-18',
  '2076-04-19',
])('%s', (day) => {
  expect(easterOf(Number(day.slice(0, 4)))).toBe(day);
});
