import { openBenchBrowser, openMail } from './bench-browser.ts';
import { fakeThreadId } from './fake-gmail.ts';
import type { Result } from './result.ts';
import { paintedAt } from './watch-paint.ts';

const size = { clients: 1, commitmentsPerClient: 400, openPerClient: 300 };

/** The heap of the sidebar's frame after a collection, with a client who has 300 open commitments, all of them shown. */
export async function measureMemory(ourBuild: string, inPage: string): Promise<Result[]> {
  const browser = await openBenchBrowser(ourBuild, inPage, true);
  try {
    await browser.book.evaluate(`keptBench.seed(${JSON.stringify(size)})`);
    const { frame } = await openMail(browser, 0);
    await paintedAt(frame, fakeThreadId(0));
    const more = frame.locator('[data-show-more]');
    while ((await more.count()) > 0) await more.first().click();
    const session = await browser.launched.context.newCDPSession(frame);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const heapMB = usedSize / 1e6;
    return [
      { name: 'heap of the sidebar, 300 open items', value: heapMB, unit: 'MB', goal: '<= 60 MB', ok: heapMB <= 60 },
    ];
  } finally {
    await browser.close();
  }
}
