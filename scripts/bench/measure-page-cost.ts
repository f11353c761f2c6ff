import { launchWithExtension } from '../browser/launch-with-extension.ts';
import { serveMailPages } from '../browser/serve-mail-pages.ts';
import { mailAddress } from './bench-browser.ts';
import { fakeGmail } from './fake-gmail.ts';
import { metricsSession, type PageMetrics, pageMetrics } from './page-metrics.ts';
import { median, type Result } from './result.ts';

const rounds = 5;
const churnOperations = 60_000;
/** Long enough for the peer's load(), which resolves after about 0.8 s, and for our frame. */
const settleMs = 2_500;

interface Cost {
  readonly loadMs: number;
  readonly churnMs: number;
  readonly heapMB: number;
}

async function measureOnce(extensionDir: string): Promise<Cost> {
  const browser = await launchWithExtension({ extensionDir, headless: true });
  try {
    await serveMailPages(browser.context, () => ({ html: fakeGmail }));
    const page = await browser.context.newPage();
    const session = await metricsSession(page);
    await page.goto(mailAddress(1));
    await page.waitForTimeout(settleMs);
    const loaded: PageMetrics = await pageMetrics(session);
    for (let done = 0; done < churnOperations; done += 1000) {
      await page.evaluate('new Promise((r) => { churn(1000); requestAnimationFrame(() => setTimeout(r)); })');
    }
    const churned = await pageMetrics(session);
    return {
      loadMs: loaded.taskMs,
      churnMs: ((churned.taskMs - loaded.taskMs) / churnOperations) * 10_000,
      heapMB: loaded.heapMB,
    };
  } finally {
    await browser.close();
  }
}

/** What our script adds to a mail page against what the peer adds to the same page, interleaved so that noise meets all alike. */
export async function measurePageCost(ours: string, peer: string, empty: string): Promise<Result[]> {
  const costs = { none: [] as Cost[], ours: [] as Cost[], peer: [] as Cost[] };
  for (let round = 0; round < rounds; round++) {
    costs.none.push(await measureOnce(empty));
    costs.ours.push(await measureOnce(ours));
    costs.peer.push(await measureOnce(peer));
  }
  const added = (who: 'ours' | 'peer', what: keyof Cost) =>
    Math.max(0, median(costs[who].map((cost) => cost[what])) - median(costs.none.map((cost) => cost[what])));
  const row = (name: string, what: keyof Cost, unit: string): Result => {
    const mine = added('ours', what);
    const theirs = added('peer', what);
    const ratio = mine / theirs;
    return {
      name,
      value: mine,
      unit,
      ratio,
      against: '@inboxsdk/core',
      goal: '<= 1/3 of the peer',
      ok: ratio <= 1 / 3,
    };
  };
  return [
    row('CPU added to the mail page at load', 'loadMs', 'ms'),
    row('CPU added per 10,000 mutations', 'churnMs', 'ms'),
    row('heap added to the mail page', 'heapMB', 'MB'),
  ];
}
