import { expect, test } from 'vitest';
import { formatDay } from '@/lib/ui/catalogue/format-day';

test.each([
  ['2026-11-28', 'en', 'weekday', 'Sat 28 Nov'],
  ['2026-11-28', 'en', 'plain', '28 Nov'],
  ['2027-01-04', 'en', 'weekday', '4 Jan 2027'],
  ['2026-11-28', 'zh-CN', 'weekday', '11月28日'],
  ['2025-11-28', 'zh-CN', 'plain', '2025年11月28日'],
] as const)('%s in %s, %s, is %s', (day, language, style, expected) => {
  expect(formatDay(day, '2026-11-20', language, style)).toBe(expected);
});

test('what is no day is shown as it is', () => {
  expect(formatDay('soon', '2026-11-20', 'en')).toBe('soon');
});
