import { expect, it } from 'vitest';
import { dayOnWall, wallDate } from '@/scripts/bench/detection/wall-date';

it.each([
  ['2026-03-12T00:30:00-04:00', '2026-03-12'],
  ['2026-12-31T23:30:00+08:00', '2026-12-31'],
  ['2026-01-05T10:00:00', '2026-01-05'],
])('the clock %s shows %s whatever its offset', (clock, day) => {
  expect(dayOnWall(wallDate(clock))).toBe(day);
});
