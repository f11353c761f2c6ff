import { expect, test } from 'vitest';
import { clockIn } from '@/lib/domain/clock-in';

test.each([
  ['2026-11-20T23:30:00Z', 'Asia/Shanghai', '2026-11-21', 7 * 60 + 30],
  ['2026-11-20T00:10:00Z', 'America/New_York', '2026-11-19', 19 * 60 + 10],
  ['2026-03-29T00:59:00Z', 'Europe/Berlin', '2026-03-29', 119],
  ['2026-03-29T01:00:00Z', 'Europe/Berlin', '2026-03-29', 180],
  ['2026-10-25T01:30:00Z', 'Europe/Berlin', '2026-10-25', 150],
  ['2026-11-20T00:00:00Z', 'Asia/Kathmandu', '2026-11-20', 345],
  ['2026-11-20T00:00:00Z', 'UTC', '2026-11-20', 0],
] as const)('at %s the clock in %s shows %s and %i minutes', (instant, zone, day, minute) => {
  expect(clockIn(Date.parse(instant), zone)).toEqual({ day, minute });
});

test('a zone that does not exist is refused', () => {
  expect(() => clockIn(0, 'Mars/Olympus')).toThrow(RangeError);
});
