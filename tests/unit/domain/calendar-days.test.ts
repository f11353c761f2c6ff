import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/add-days';
import { calendarDay } from '@/lib/domain/calendar-day';
import { dayNumber, dayOfNumber } from '@/lib/domain/day-number';
import { daysBetween } from '@/lib/domain/days-between';
import { todayIn } from '@/lib/domain/today-in';
import { aDay } from '@/tests/helpers/a-day';

const zones = ['UTC', 'Pacific/Auckland', 'America/Santiago', 'Asia/Kolkata', 'Pacific/Kiritimati', 'Asia/Shanghai'];

describe('days of the calendar', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['1900-02-28', 1, '1900-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-29', 1, '2026-03-30'],
    ['0001-01-01', -5, '0001-01-01'],
    ['9999-12-31', 5, '9999-12-31'],
  ])('%s and %i days is %s', (day, days, then) => {
    expect(addDays(day, days)).toBe(then);
  });

  it('counts back what it added', () => {
    fc.assert(
      fc.property(aDay(), fc.integer({ min: -30_000, max: 30_000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });

  it('has a number for every day and a day for every number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (number) => {
        expect(dayNumber(dayOfNumber(number))).toBe(number);
        expect(calendarDay.safeParse(dayOfNumber(number)).success).toBe(true);
      }),
    );
  });

  it.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', '2026-01-01T00:00', '0000-01-01', ''])(
    'refuses %j',
    (text) => {
      expect(calendarDay.safeParse(text).success).toBe(false);
    },
  );
});

describe('today in a zone', () => {
  it.each([
    ['2026-03-13T23:30:00Z', 'UTC', '2026-03-13'],
    ['2026-03-13T23:30:00Z', 'Asia/Shanghai', '2026-03-14'],
    ['2026-03-13T02:00:00Z', 'America/Santiago', '2026-03-12'],
    ['2026-09-26T11:59:59Z', 'Pacific/Auckland', '2026-09-26'],
    ['2026-09-26T12:00:00Z', 'Pacific/Auckland', '2026-09-27'],
    ['2026-10-25T23:30:00Z', 'Europe/Madrid', '2026-10-26'],
  ])('%s in %s is %s', (instant, zone, day) => {
    expect(todayIn(instant, zone)).toBe(day);
  });

  it.each(['0001-01-03', '0100-03-01', '1500-02-28', '1582-10-10', '9999-12-30'])('%s is itself in UTC', (day) => {
    expect(todayIn(`${day}T12:00:00Z`, 'UTC')).toBe(day);
  });

  it.each(['not a date', '0000-12-31T00:00:00Z', '+010000-01-01T00:00:00Z', Number.NaN])(
    'there is none at %s',
    (instant) => {
      expect(() => todayIn(instant, 'UTC')).toThrow(RangeError);
    },
  );

  it('is none in a zone that does not exist', () => {
    expect(() => todayIn('2026-03-13T12:00:00Z', 'Mars/Olympus')).toThrow(RangeError);
  });

  it('is the day that was meant, whatever the zone', () => {
    const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const instant = fc.integer({ min: Date.parse('0001-01-02'), max: Date.parse('9999-12-30') });
    fc.assert(
      fc.property(instant, zone, (at, timeZone) => {
        const format = new Intl.DateTimeFormat('sv-SE', { timeZone, calendar: 'iso8601', dateStyle: 'short' });
        const day = todayIn(at, timeZone);
        expect(calendarDay.safeParse(day).success).toBe(true);
        expect(day.replace(/^0+/, '')).toBe(format.format(at).replace(/^0+/, ''));
        expect(dayOfNumber(dayNumber(day))).toBe(day);
      }),
    );
  });

  it('is within a day of UTC and never goes back', () => {
    const instant = fc.integer({ min: Date.parse('1980-01-01'), max: Date.parse('2080-01-01') });
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 10 ** 9 }), fc.constantFrom(...zones), (at, later, zone) => {
        expect(Math.abs(daysBetween(todayIn(at, 'UTC'), todayIn(at, zone)))).toBeLessThanOrEqual(1);
        expect(daysBetween(todayIn(at, zone), todayIn(at + later, zone))).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
