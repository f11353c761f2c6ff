import { expect, test } from 'vitest';
import { lastWorkingDay } from '@/lib/detection/due/last-working-day';

const calendar = { weekend: [6, 7], holidays: ['2026-05-29'], makeUpDays: [] };

test('the last working day passes over the weekend and holidays', () => {
  expect(lastWorkingDay('2026-05-31', calendar)).toBe('2026-05-28');
  expect(lastWorkingDay('2026-04-30', calendar)).toBe('2026-04-30');
  expect(lastWorkingDay('2026-04-30', { ...calendar, weekend: [1, 2, 3, 4, 5, 6, 7] })).toBe('2026-04-30');
});
