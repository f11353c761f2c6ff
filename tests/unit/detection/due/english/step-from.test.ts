import { expect, it } from 'vitest';
import { stepFrom } from '@/lib/detection/due/english/step-from';

const calendar = { weekend: [6, 7], holidays: ['2026-04-16'], makeUpDays: [] };
const moment = { today: '2026-04-15', hour: 23, minute: 10, calendar, dayFirst: true };

it.each([
  ['days', 3, '2026-04-18'],
  ['days', -3, '2026-04-12'],
  ['business days', 1, '2026-04-17'],
  ['business days', -1, '2026-04-14'],
  ['business days', -3, '2026-04-10'],
  ['weeks', 2, '2026-04-29'],
  ['fortnight', 1, '2026-04-29'],
  ['months', 1, '2026-05-15'],
  ['quarter', 1, '2026-07-15'],
  ['years', 1, '2027-04-15'],
  ['hours', 48, '2026-04-17'],
  ['hour', 1, '2026-04-16'],
  ['mins', 49, '2026-04-15'],
  ['days', 0, null],
])('%s: %d', (unit, count, day) => {
  expect(stepFrom(unit, count, moment, moment.today)).toBe(day);
});

it('knows no working day where one never works', () => {
  const never = { ...moment, calendar: { ...calendar, weekend: [1, 2, 3, 4, 5, 6, 7] } };
  expect(stepFrom('business days', 2, never, moment.today)).toBeNull();
  expect(stepFrom('business days', -2, never, moment.today)).toBeNull();
});
