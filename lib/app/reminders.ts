import type { CalendarDay } from '@/lib/domain/calendar-day';
import { clockIn } from '@/lib/domain/clock-in';
import { afterSummary, isSummaryDue, lookAgainAt, type RemindedDays } from '@/lib/domain/reminder';
import { type DueSummary, findDueSummary } from './due-overview';
import type { Reader } from './reader';

/** What the user chose for the daily summary, on this machine. */
export interface ReminderChoices {
  readonly on: boolean;
  /** Hour of the day, 0-23. */
  readonly hour: number;
  /** Promises due in so many days to come are counted too; 0 = none. */
  readonly daysBefore: number;
  readonly showNames: boolean;
}

export interface ReminderPorts {
  readonly reader: Pick<Reader, 'dueCommitments'>;
  /** Ms since 1970. */
  readonly now: () => number;
  /** IANA name of the user's zone, which may change on a journey. */
  readonly timeZone: () => string;
  readonly loadChoices: () => Promise<ReminderChoices>;
  /** Null when the records could not be read: no number is better than an old one. */
  readonly showBadge: (due: DueSummary | null) => Promise<void>;
  /** Wakes the keeper then, in place of any earlier such wish. */
  readonly wakeAt: (at: number) => Promise<void>;
  /** `later`: allowed, but not from this run of the background. */
  readonly mayNotify: () => Promise<'yes' | 'no' | 'later'>;
  /** The browser took the permission back: reminders are off, and the settings say why. */
  readonly switchOff: () => Promise<void>;
  readonly loadReminded: () => Promise<RemindedDays>;
  readonly saveReminded: (days: RemindedDays) => Promise<void>;
  readonly notify: (due: DueSummary) => Promise<void>;
  readonly reportError: (error: unknown) => void;
}

export interface ReminderKeeper {
  /** Looks at the records and does what is due now. Never rejects. Any number of calls during a look make one more. */
  readonly look: () => Promise<void>;
}

/**
 * Keeps the toolbar's number and the daily summary true. It holds nothing between looks: whatever wakes it (a start, a write,
 * an alarm after days of sleep), it reads the clock and the records and decides anew, so that nothing comes in a burst.
 */
export function keepReminders(ports: ReminderPorts): ReminderKeeper {
  let running: Promise<void> | null = null;
  let again = false;

  async function once(): Promise<void> {
    const choices = await ports.loadChoices();
    // Before anything that can fail: without it there would be no next look.
    await wakeAgain(choices).catch(ports.reportError);
    const { day } = clockIn(ports.now(), ports.timeZone());
    const due = await readDue(day, choices);
    await ports.showBadge(due).catch(ports.reportError);
    if (due !== null && choices.on) await remind(choices, due);
  }

  /** As the next day begins, or at the summary's hour if that comes first. What is due now is this look's own matter. */
  async function wakeAgain(choices: ReminderChoices): Promise<void> {
    const [now, zone] = [ports.now(), ports.timeZone()];
    const clock = clockIn(now, zone);
    const seen = isSummaryDue(clock, choices, []) ? [clock.day] : [];
    const midnight = lookAgainAt(now, zone, { on: true, hour: 0 }, [clock.day]);
    const summary = lookAgainAt(now, zone, choices, seen);
    await ports.wakeAt(Math.min(midnight ?? Number.POSITIVE_INFINITY, summary ?? Number.POSITIVE_INFINITY));
  }

  async function readDue(today: CalendarDay, choices: ReminderChoices): Promise<DueSummary | null> {
    try {
      const { on, daysBefore, showNames } = choices;
      return await findDueSummary(
        ports.reader,
        today,
        on ? { daysBefore, showNames } : { daysBefore: 0, showNames: false },
      );
    } catch (error) {
      ports.reportError(error);
      return null;
    }
  }

  async function remind(choices: ReminderChoices, due: DueSummary): Promise<void> {
    const may = await ports.mayNotify();
    if (may === 'no') return ports.switchOff();
    const clock = clockIn(ports.now(), ports.timeZone());
    const reminded = await ports.loadReminded();
    if (may === 'later' || !isSummaryDue(clock, choices, reminded)) return;
    // Kept first: a background that is stopped in between shows one too few, never one twice.
    await ports.saveReminded(afterSummary(reminded, clock.day));
    if (due.late + due.today + due.ahead > 0) await ports.notify(due);
  }

  async function run(): Promise<void> {
    do {
      again = false;
      await once().catch(ports.reportError);
    } while (again);
    running = null;
  }

  return {
    look: () => {
      again = true;
      running ??= run();
      return running;
    },
  };
}
