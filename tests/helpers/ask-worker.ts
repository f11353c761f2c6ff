import type { BrowserContext, Page, Worker } from '@playwright/test';

interface FakeEvent {
  dispatch(...given: unknown[]): void;
}
interface Tab {
  readonly id?: number;
  readonly index: number;
  readonly windowId: number;
}
/** The browser's API inside the background; Chromium lets it fire its own events. */
declare const chrome: {
  contextMenus: { onClicked: FakeEvent };
  commands: { onCommand: FakeEvent };
  alarms: { onAlarm: FakeEvent };
  notifications: { onClicked: FakeEvent };
  tabs: { query(asked: object): Promise<Tab[]> };
};

async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

/** What the browser tells of the tab in front when the person asks there. */
interface AskedTab {
  readonly title?: string;
  readonly url?: string;
}

/** Chooses an entry of the context menu over `page`, as the browser would tell the background. */
export async function chooseEntry(page: Page, info: object, tab: AskedTab = {}): Promise<void> {
  await page.bringToFront();
  const worker = await workerOf(page.context());
  await worker.evaluate(
    async ([clicked, known]) => {
      const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.contextMenus.onClicked.dispatch({ editable: false, frameId: 0, ...clicked }, { ...front, ...known });
    },
    [info, tab] as const,
  );
}

/** Presses a shortcut over `page`, as the browser would tell the background. */
export async function pressCommand(page: Page, name: string, tab: AskedTab = {}): Promise<void> {
  await page.bringToFront();
  const worker = await workerOf(page.context());
  await worker.evaluate(
    async ([command, known]) => {
      const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.commands.onCommand.dispatch(command, { ...front, ...known });
    },
    [name, tab] as const,
  );
}

/** Lets the alarm ring in the background, whose clock goes forward by so many hours; until it is stopped. */
export async function fireAlarm(context: BrowserContext, hours: number): Promise<void> {
  const worker = await workerOf(context);
  await worker.evaluate((ms) => {
    const real = Date.now.bind(Date);
    Date.now = () => real() + ms;
    chrome.alarms.onAlarm.dispatch({ name: 'due' });
  }, hours * 3_600_000);
}

/** Presses the notification, as the browser would tell the background. */
export async function pressNotification(context: BrowserContext): Promise<void> {
  const worker = await workerOf(context);
  await worker.evaluate(() => chrome.notifications.onClicked.dispatch('due'));
}
