import { expect, it } from 'vitest';
import { isDayFirst } from '@/lib/detection/due/is-day-first';

it.each([
  ['Europe/London', true],
  ['Asia/Kolkata', true],
  ['Australia/Sydney', true],
  ['America/Sao_Paulo', true],
  ['America/New_York', false],
  ['America/Indiana/Knox', false],
  ['Asia/Manila', false],
  ['Asia/Shanghai', false],
  ['Asia/Taipei', false],
  ['Asia/Tokyo', false],
  ['Asia/Hong_Kong', true],
  ['Asia/Singapore', true],
  ['UTC', false],
  [null, false],
])('%s', (zone, is) => {
  expect(isDayFirst(zone)).toBe(is);
});
