import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockIn } from '@/lib/domain/clock-in';
import { aReminderWorld } from '@/tests/helpers/a-reminder-world';

const day = '2026-11-20';
const at = (on: string, hour: number): number => Date.parse(`${on}T${String(hour).padStart(2, '0')}:00:00Z`);

describe('the badge', () => {
  test('counts what is late and what is due today', async () => {
    const { world, start } = aReminderWorld();
    await start().look();
    expect(world.badges).toEqual([2]);
  });

  test('follows the day over midnight', async () => {
    const { world, start } = aReminderWorld();
    const keeper = start();
    await keeper.look();
    world.now = at('2026-11-21', 0);
    await keeper.look();
    expect(world.badges).toEqual([2, 3]);
  });

  test('is empty when the records cannot be read, and the chain of looks goes on', async () => {
    const { world, start } = aReminderWorld();
    world.broken = true;
    await start().look();
    expect(world.badges).toEqual([null]);
    expect(world.alarm).toBe(at(day, 9));
    expect(world.errors).toHaveLength(1);
  });

  test('is kept true also when an alarm cannot be set, and the other way round', async () => {
    const { world, start } = aReminderWorld();
    world.now = at(day, 9);
    const fail = async () => Promise.reject(new Error('refused'));
    await start({ wakeAt: fail }).look();
    expect(world.badges).toEqual([2]);
    await start({ showBadge: fail }).look();
    expect(world.notified).toHaveLength(1);
    expect(world.errors).toHaveLength(2);
  });
});

describe('looks that come together', () => {
  test('make one more look, not one each', async () => {
    const { world, start } = aReminderWorld();
    const keeper = start();
    await Promise.all(Array.from({ length: 50 }, () => keeper.look()));
    expect(world.badges.length).toBeLessThanOrEqual(2);
  });

  test('see what was written while the first was on its way', async () => {
    const { world, start } = aReminderWorld();
    const keeper = start();
    const first = keeper.look();
    world.dueDays = [];
    await Promise.all([first, keeper.look()]);
    expect(world.badges.at(-1)).toBe(0);
  });

  test('show one summary', async () => {
    const { world, start } = aReminderWorld();
    world.now = at(day, 9);
    const keeper = start();
    await Promise.all([keeper.look(), keeper.look(), keeper.look()]);
    expect(world.notified).toEqual([{ on: day, counts: [1, 1, 1], names: [] }]);
  });
});

describe('the summary', () => {
  test('waits for its hour', async () => {
    const { world, start } = aReminderWorld();
    await start().look();
    expect(world.notified).toEqual([]);
    expect(world.alarm).toBe(at(day, 9));
  });

  test('comes once after days of sleep', async () => {
    const { world, start } = aReminderWorld();
    world.now = at(day, 9);
    await start().look();
    world.now = at('2026-11-27', 14);
    await start().look();
    await start().look();
    expect(world.notified.map(({ on }) => on)).toEqual([day, '2026-11-27']);
  });

  test('does not come again when the clock is put back', async () => {
    const { world, start } = aReminderWorld();
    world.now = at(day, 9);
    await start().look();
    world.now = at(day, 8);
    await start().look();
    world.now = at(day, 9);
    await start().look();
    expect(world.notified).toHaveLength(1);
  });

  test('does not come again on a journey to the west over midnight', async () => {
    const { world, start } = aReminderWorld();
    world.zone = 'Asia/Tokyo';
    world.now = at(day, 0);
    await start().look();
    world.zone = 'Pacific/Honolulu';
    await start().look();
    world.now = at(day, 19);
    await start().look();
    expect(world.notified.map(({ on }) => on)).toEqual([day, '2026-11-19']);
    world.now = at('2026-11-21', 1);
    await start().look();
    expect(world.notified).toHaveLength(2);
  });

  test('comes at the hour of the wall clock, on the day the clock is moved too', async () => {
    const { world, start } = aReminderWorld();
    world.zone = 'Europe/Madrid';
    world.now = at('2026-03-28', 12);
    await start().look();
    expect(world.alarm).toBe(at('2026-03-28', 23));
    world.now = world.alarm;
    await start().look();
    expect(world.alarm).toBe(at('2026-03-29', 7));
    world.dueDays = ['2026-03-01'];
    world.now = world.alarm;
    await start().look();
    expect(world.notified.map(({ on }) => on)).toEqual(['2026-03-29']);
  });

  test('is remembered before it is shown: a background stopped in between shows none, and never two', async () => {
    const { world, ports, start } = aReminderWorld();
    world.now = at(day, 9);
    await start({ notify: async () => Promise.reject(new Error('stopped')) }).look();
    await start({ notify: ports.notify }).look();
    expect(world.notified).toEqual([]);
    expect(world.reminded).toEqual([day]);
  });

  test('is not shown when it could not be remembered', async () => {
    const { world, start } = aReminderWorld();
    world.now = at(day, 9);
    await start({ saveReminded: async () => Promise.reject(new Error('full')) }).look();
    expect(world.notified).toEqual([]);
  });

  test('says nothing when nothing is due, and that was the summary of the day', async () => {
    const { world, start } = aReminderWorld({ dueDays: ['2026-11-30'] });
    world.now = at(day, 9);
    await start().look();
    world.dueDays = [day];
    await start().look();
    expect(world.notified).toEqual([]);
  });

  test('comes later the same day when the records could not be read at its hour', async () => {
    const { world, start } = aReminderWorld();
    world.now = at(day, 9);
    world.broken = true;
    await start().look();
    world.broken = false;
    world.now = at(day, 11);
    await start().look();
    expect(world.notified).toHaveLength(1);
  });

  test('goes off with the permission', async () => {
    const { world, start } = aReminderWorld();
    world.now = at(day, 9);
    world.may = 'no';
    await start().look();
    expect(world.choices.on).toBe(false);
    expect(world.reminded).toEqual([]);
    expect(world.notified).toEqual([]);
  });

  test('waits for the next start where the permission is too new', async () => {
    const { world, start } = aReminderWorld();
    world.now = at(day, 9);
    world.may = 'later';
    await start().look();
    expect(world.reminded).toEqual([]);
    world.may = 'yes';
    await start().look();
    expect(world.notified).toHaveLength(1);
  });

  test('is not looked for while it is off', async () => {
    const { world, start } = aReminderWorld();
    world.now = at(day, 9);
    world.choices = { ...world.choices, on: false };
    await start({ mayNotify: async () => Promise.reject(new Error('asked')) }).look();
    expect(world.errors).toEqual([]);
    expect(world.alarm).toBe(at('2026-11-21', 0));
  });
});

const hours = 3_600_000;
const aZone = fc.constantFrom(
  'UTC',
  'Asia/Shanghai',
  'Europe/Madrid',
  'America/Havana',
  'Asia/Kathmandu',
  'Pacific/Apia',
);
/** Time passes, the machine sleeps, its clock is set, it travels, its background is stopped, several things wake it at once. */
const anEvent = fc.record({
  ms: fc.oneof(fc.integer({ min: 0, max: 30 * hours }), fc.integer({ min: -60 * hours, max: 400 * hours })),
  zone: fc.option(aZone),
  toAlarm: fc.boolean(),
  restarted: fc.boolean(),
  together: fc.integer({ min: 1, max: 3 }),
});

test('whatever befalls the machine: one summary on each day seen after the hour, never two, and an alarm ahead', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anEvent, { maxLength: 20 }), fc.integer({ min: 0, max: 23 }), async (events, hour) => {
      const { world, start } = aReminderWorld({ dueDays: ['2020-01-01'] });
      world.choices = { ...world.choices, hour };
      const seen = new Set<string>();
      let keeper = start();
      for (const { ms, zone, toAlarm, restarted, together } of events) {
        world.zone = zone ?? world.zone;
        world.now = toAlarm && world.alarm > 0 ? world.alarm : world.now + ms;
        if (restarted) keeper = start();
        await Promise.all(Array.from({ length: together }, () => keeper.look()));
        const clock = clockIn(world.now, world.zone);
        if (clock.minute >= hour * 60) seen.add(clock.day);
        expect(world.alarm - world.now).toBeGreaterThan(0);
        expect(world.alarm - world.now).toBeLessThanOrEqual(25 * hours);
      }
      const days = world.notified.map(({ on }) => on);
      expect(days).toEqual([...new Set(days)]);
      expect(new Set(days)).toEqual(seen);
    }),
  );
});
