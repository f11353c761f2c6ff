import { sidebarFrame } from '../browser/sidebar-frame.ts';
import { type BenchBrowser, mailAddress, openBenchBrowser, openMail } from './bench-browser.ts';
import { fakeThreadId } from './fake-gmail.ts';
import { percentile, type Result } from './result.ts';
import { paintedAt } from './watch-paint.ts';

const size = { clients: 10_000, commitmentsPerClient: 10, openPerClient: 4 };
const warmUp = 5;
const switches = 60;
const deepLinks = 25;

/** Milliseconds from a thread's insertion into the page to its client's context on the screen, the worker stopped each time. */
async function timeSwitches(browser: BenchBrowser): Promise<number[]> {
  const { page, frame } = await openMail(browser, 0);
  await paintedAt(frame, fakeThreadId(0));
  const times: number[] = [];
  for (let n = 1; n <= warmUp + switches; n++) {
    const thread = (n * 7919) % size.clients;
    await browser.stopWorker();
    await page.waitForTimeout(60);
    const inserted = await page.evaluate<number>(`showThread(${thread})`);
    const painted = await paintedAt(frame, fakeThreadId(thread));
    if (n > warmUp) times.push(painted - inserted);
  }
  await page.close();
  return times;
}

/** Milliseconds from the start of a page load with a thread in its address to the context on the screen. */
async function timeDeepLinks(browser: BenchBrowser): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < warmUp + deepLinks; n++) {
    const thread = (n * 6007) % size.clients;
    const page = await browser.launched.context.newPage();
    await page.goto(mailAddress(thread), { waitUntil: 'commit' });
    const started = await page.evaluate<number>('performance.timeOrigin');
    const painted = await paintedAt(await sidebarFrame(page), fakeThreadId(thread));
    if (n >= warmUp) times.push(painted - started);
    await page.close();
  }
  return times;
}

async function seeded(ourBuild: string, inPage: string, direct: boolean): Promise<BenchBrowser> {
  const browser = await openBenchBrowser(ourBuild, inPage, direct);
  await browser.book.evaluate(`keptBench.seed(${JSON.stringify(size)})`);
  return browser;
}

export async function measurePaint(ourBuild: string, inPage: string): Promise<Result[]> {
  const direct = await seeded(ourBuild, inPage, true);
  const directTimes = await timeSwitches(direct);
  const deep = await timeDeepLinks(direct);
  await direct.close();
  const remote = await seeded(ourBuild, inPage, false);
  const remoteTimes = await timeSwitches(remote);
  await remote.close();

  const p95 = percentile(directTimes, 0.95);
  const remoteP95 = percentile(remoteTimes, 0.95);
  const deepP95 = percentile(deep, 0.95);
  return [
    {
      name: 'thread inserted to context painted, worker stopped, p95',
      value: p95,
      unit: 'ms',
      ratio: p95 / remoteP95,
      against: 'reading through messages',
      goal: '<= 50 ms and <= 1.0 x',
      ok: p95 <= 50 && p95 <= remoteP95,
    },
    { name: 'deep link to context painted, p95', value: deepP95, unit: 'ms', goal: '<= 250 ms', ok: deepP95 <= 250 },
  ];
}
