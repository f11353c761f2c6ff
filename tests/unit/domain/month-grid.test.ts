import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '@/lib/domain/add-days';
import { dayOfNumber } from '@/lib/domain/day-number';
import { monthEnds } from '@/lib/domain/month-ends';
import { monthGrid } from '@/lib/domain/month-grid';
import { weekDay } from '@/lib/domain/week-day';

const anyDay = fc.integer({ min: 0, max: 84_000 }).map(dayOfNumber);
const anyWeekDay = fc.integer({ min: 1, max: 7 });

test('November 2026 from Monday, and from Sunday', () => {
  const fromMonday = monthGrid('2026-11-20', 1);
  expect(fromMonday.map(([first]) => first)).toEqual([
    '2026-10-26',
    '2026-11-02',
    '2026-11-09',
    '2026-11-16',
    '2026-11-23',
    '2026-11-30',
  ]);
  expect(monthGrid('2026-11-20', 7).map(([first]) => first)).toEqual([
    '2026-11-01',
    '2026-11-08',
    '2026-11-15',
    '2026-11-22',
    '2026-11-29',
  ]);
});

test('every month of the years 1970 to 2199 has whole weeks, in order, and each of its days once', () => {
  fc.assert(
    fc.property(anyDay, anyWeekDay, (day, first) => {
      const weeks = monthGrid(day, first);
      const days = weeks.flat();
      expect(weeks.every((week) => week.length === 7 && week[0] !== undefined && weekDay(week[0]) === first)).toBe(
        true,
      );
      expect(days.slice(1)).toEqual(days.slice(0, -1).map((one) => addDays(one, 1)));
      const [from, to] = monthEnds(day);
      const own = days.filter((one) => one.startsWith(day.slice(0, 7)));
      expect([own[0], own.at(-1)]).toEqual([from, to]);
      expect(own).toContain(day);
      expect(weeks.every((week) => week.some((one) => own.includes(one)))).toBe(true);
    }),
  );
});
