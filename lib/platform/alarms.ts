import { browser } from './browser';

const name = 'due';
/** A clock that jumps while it is read must not make a ring of alarms, ms. */
const soonest = 60_000;

/** Wakes the background at an instant (ms since 1970), or as soon as the machine is awake after it; replaces the alarm before it. */
export async function wakeAt(at: number): Promise<void> {
  await browser.alarms.create(name, { when: Math.max(at, Date.now() + soonest) });
}

export function onAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener();
  });
}
