import { expect, test } from 'vitest';
import { formatMoment } from '@/lib/ui/catalogue/format-moment';

test.each([
  ['en', 'Europe/Berlin', '20 Nov 2026, 00:30'],
  ['en', 'America/New_York', '19 Nov 2026, 18:30'],
  ['zh-CN', 'Asia/Shanghai', '2026年11月20日 07:30'],
] as const)('in %s, in %s', (language, zone, expected) => {
  expect(formatMoment('2026-11-19T23:30:00.000Z', language, zone)).toBe(expected);
});

test('what is no moment is shown as it is', () => {
  expect(formatMoment('once', 'en')).toBe('once');
});
