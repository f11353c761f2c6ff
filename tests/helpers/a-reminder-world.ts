import type { Reader } from '@/lib/app/reader';
import { keepReminders, type ReminderPorts } from '@/lib/app/reminders';
import { clockIn } from '@/lib/domain/clock-in';
import type { RemindedDays } from '@/lib/domain/reminder';

/** What a machine keeps while the background is stopped and started; the clock, the permission and the records are set by hand. */
export function aReminderWorld(fields: { readonly dueDays?: readonly string[] } = {}) {
  const world = {
    /** Ms since 1970. */
    now: Date.parse('2026-11-20T08:00:00Z'),
    zone: 'UTC',
    choices: { on: true, hour: 9, daysBefore: 1, showNames: false },
    may: 'yes' as 'yes' | 'no' | 'later',
    /** Due days of open promises of ours. */
    dueDays: fields.dueDays ?? ['2026-11-18', '2026-11-20', '2026-11-21'],
    broken: false,
    reminded: [] as RemindedDays,
    badges: [] as (number | null)[],
    alarm: 0,
    notified: [] as { readonly on: string; readonly counts: readonly number[]; readonly names: readonly string[] }[],
    errors: [] as unknown[],
    reads: 0,
  };
  const dueCommitments: Reader['dueCommitments'] = async ({ from, to }) => {
    world.reads += 1;
    if (world.broken) throw new Error('store');
    const total = world.dueDays.filter((day) => (from === null || day >= from) && day <= to).length;
    return { items: [], total };
  };
  const ports: ReminderPorts = {
    reader: { dueCommitments },
    now: () => world.now,
    timeZone: () => world.zone,
    loadChoices: async () => world.choices,
    showBadge: async (due) => void world.badges.push(due && due.late + due.today),
    wakeAt: async (at) => {
      world.alarm = at;
    },
    mayNotify: async () => world.may,
    switchOff: async () => {
      world.choices = { ...world.choices, on: false };
    },
    loadReminded: async () => world.reminded,
    saveReminded: async (days) => {
      world.reminded = days;
    },
    notify: async ({ late, today, ahead, names }) =>
      void world.notified.push({ on: clockIn(world.now, world.zone).day, counts: [late, today, ahead], names }),
    reportError: (error) => void world.errors.push(error),
  };
  /** A background that starts now, over what the machine kept. */
  const start = (changed: Partial<ReminderPorts> = {}) => keepReminders({ ...ports, ...changed });
  return { world, ports, start };
}
