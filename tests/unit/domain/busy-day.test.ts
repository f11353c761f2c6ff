import { expect, test } from 'vitest';
import { isBusyDay } from '@/lib/domain/busy-day';

test.each([
  [2, { busyFrom: 3 }, false],
  [3, { busyFrom: 3 }, true],
  [1, { busyFrom: 1 }, true],
  [0, { busyFrom: 1 }, false],
  [2, {}, false],
  [3, {}, true],
  [3, null, true],
] as const)('%i promises with %j', (due, settings, busy) => {
  expect(isBusyDay(due, settings)).toBe(busy);
});
