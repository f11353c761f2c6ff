import { expect, it } from 'vitest';
import { endOfPeriod } from '@/lib/detection/due/end-of-period';

const calendar = { weekend: [6, 7], holidays: ['2026-05-29'], makeUpDays: [] };

it.each([
  ['2026-05-31', '2026-05-28'],
  ['2026-06-30', '2026-06-30'],
])('%s is accepted from %s', (last, from) => {
  expect(endOfPeriod(last, calendar)).toEqual({ day: last, from, to: last });
});
