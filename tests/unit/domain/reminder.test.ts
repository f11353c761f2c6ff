import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockIn } from '@/lib/domain/clock-in';
import { afterSummary, isSummaryDue, lookAgainAt, type RemindedDays } from '@/lib/domain/reminder';

const atNine = { on: true, hour: 9 };
const hours = 3_600_000;

describe('whether the summary is due', () => {
  test.each([
    ['before the hour', { day: '2026-11-20', minute: 539 }, [], false],
    ['at the hour', { day: '2026-11-20', minute: 540 }, [], true],
    ['late in the evening', { day: '2026-11-20', minute: 1439 }, [], true],
    ['a second time', { day: '2026-11-20', minute: 600 }, ['2026-11-20'], false],
    ['the next day', { day: '2026-11-21', minute: 540 }, ['2026-11-20'], true],
    ['after two weeks of sleep', { day: '2026-12-04', minute: 700 }, ['2026-11-20'], true],
    [
      'after the clock was set back to a day that had one',
      { day: '2026-11-19', minute: 700 },
      ['2026-11-19', '2026-11-20'],
      false,
    ],
    ['after a clock that ran years ahead was set right', { day: '2026-11-20', minute: 700 }, ['2030-01-01'], true],
  ] as const)('%s', (_when, clock, reminded, due) => {
    expect(isSummaryDue(clock, atNine, reminded)).toBe(due);
  });

  test('never while reminders are off', () => {
    expect(isSummaryDue({ day: '2026-11-20', minute: 700 }, { on: false, hour: 9 }, [])).toBe(false);
  });

  test('at midnight, for who wants it then', () => {
    expect(isSummaryDue({ day: '2026-11-20', minute: 0 }, { on: true, hour: 0 }, ['2026-11-19'])).toBe(true);
  });
});

describe('when to look again', () => {
  const berlin = (now: string, hour: number, reminded: RemindedDays = []) => {
    const at = lookAgainAt(Date.parse(now), 'Europe/Berlin', { on: true, hour }, reminded);
    return at === null ? null : new Date(at).toISOString();
  };

  test.each([
    ['today, before the hour', '2026-11-20T05:12:34Z', 9, [], '2026-11-20T08:00:00.000Z'],
    ['now, when it is due', '2026-11-20T10:12:34Z', 9, [], '2026-11-20T10:12:34.000Z'],
    ['tomorrow, when today had one', '2026-11-20T10:12:34Z', 9, ['2026-11-20'], '2026-11-21T08:00:00.000Z'],
    [
      'over the night on which an hour is missing',
      '2026-03-28T10:00:00Z',
      9,
      ['2026-03-28'],
      '2026-03-29T07:00:00.000Z',
    ],
    ['over the night that has an hour twice', '2026-10-24T10:00:00Z', 9, ['2026-10-24'], '2026-10-25T08:00:00.000Z'],
    ['for an hour that is missing, what comes after it', '2026-03-29T00:10:00Z', 2, [], '2026-03-29T01:00:00.000Z'],
    ['for an hour that comes twice, the first', '2026-10-24T23:10:00Z', 2, [], '2026-10-25T00:00:00.000Z'],
  ] as const)('%s', (_when, now, hour, reminded, at) => {
    expect(berlin(now, hour, reminded)).toBe(at);
  });

  test('a zone at a quarter of an hour from UTC is met to the minute', () => {
    expect(lookAgainAt(Date.parse('2026-11-20T00:00:00Z'), 'Asia/Kathmandu', atNine, [])).toBe(
      Date.parse('2026-11-20T03:15:00Z'),
    );
  });

  test('never while reminders are off', () => {
    expect(lookAgainAt(0, 'UTC', { on: false, hour: 9 }, [])).toBeNull();
  });
});

test('the days that are remembered stay few, and the newest', () => {
  const many = Array.from({ length: 200 }, (_, index) => `2026-01-${String(index)}`);
  const kept = many.reduce<RemindedDays>((days, day) => afterSummary(days, day), []);
  expect(kept).toEqual(many.slice(-60));
  expect(afterSummary(['a', 'b'], 'a')).toEqual(['b', 'a']);
});

const zones = Intl.supportedValuesOf('timeZone');
const aZone = fc.constantFrom(...zones);
const anInstant = fc.integer({ min: Date.parse('1996-01-01'), max: Date.parse('2060-01-01') });

/** What befalls a machine: time goes by, it sleeps, its clock is set, it travels. */
const anEvent = fc.oneof(
  fc.record({ kind: fc.constant('pass' as const), ms: fc.integer({ min: 1, max: 30 * hours }) }),
  fc.record({ kind: fc.constant('pass' as const), ms: fc.integer({ min: 1, max: 20 * 24 * hours }) }),
  fc.record({ kind: fc.constant('set' as const), ms: fc.integer({ min: -5 * 24 * hours, max: 5 * 24 * hours }) }),
  fc.record({ kind: fc.constant('travel' as const), zone: aZone }),
  fc.record({ kind: fc.constant('alarm' as const) }),
);

test('whatever clock and zone do: one summary on each day that is seen after the hour, and never two', () => {
  fc.assert(
    fc.property(
      anInstant,
      aZone,
      fc.integer({ min: 0, max: 23 }),
      fc.array(anEvent, { maxLength: 40 }),
      (start, home, hour, events) => {
        const choice = { on: true, hour };
        let [now, zone]: [number, string] = [start, home];
        let reminded: RemindedDays = [];
        const given: string[] = [];
        const seen = new Set<string>();
        for (const event of [{ kind: 'pass' as const, ms: 0 }, ...events]) {
          if (event.kind === 'travel') zone = event.zone;
          else now = event.kind === 'alarm' ? (lookAgainAt(now, zone, choice, reminded) ?? now) : now + event.ms;
          const clock = clockIn(now, zone);
          if (clock.minute >= hour * 60) seen.add(clock.day);
          if (!isSummaryDue(clock, choice, reminded)) continue;
          reminded = afterSummary(reminded, clock.day);
          given.push(clock.day);
        }
        expect(new Set(given).size).toBe(given.length);
        expect(new Set(given)).toEqual(seen);
      },
    ),
  );
});

test('an alarm that is always set anew meets every day, in every zone', () => {
  fc.assert(
    fc.property(anInstant, aZone, fc.integer({ min: 0, max: 20 }), (start, zone, hour) => {
      const choice = { on: true, hour };
      let now = start;
      let reminded: RemindedDays = [];
      for (let round = 0; round < 12; round += 1) {
        const at = lookAgainAt(now, zone, choice, reminded) ?? Number.NaN;
        expect(at >= now && at - now <= 50 * hours).toBe(true);
        now = at;
        const clock = clockIn(now, zone);
        if (isSummaryDue(clock, choice, reminded)) reminded = afterSummary(reminded, clock.day);
      }
      const [first = '', last = ''] = [reminded[0], reminded.at(-1)];
      expect(reminded.length).toBe(12);
      expect((Date.parse(last) - Date.parse(first)) / (24 * hours)).toBeLessThanOrEqual(12);
    }),
  );
});
