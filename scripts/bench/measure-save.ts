import { type BenchBrowser, openBenchBrowser, openMail } from './bench-browser.ts';
import { fakeThreadId } from './fake-gmail.ts';
import { percentile, type Result } from './result.ts';
import { paintedAt } from './watch-paint.ts';
import { enterToSaved, watchSaves } from './watch-save.ts';

const size = { clients: 10_000, commitmentsPerClient: 10, openPerClient: 4 };
const warmUp = 5;
const saves = 40;

/** Types a promise into an empty form and logs it with Enter, again and again beside one mail. */
async function timeSaves(browser: BenchBrowser): Promise<number[]> {
  const { page, frame } = await openMail(browser, 0);
  await paintedAt(frame, fakeThreadId(0));
  const times: number[] = [];
  for (let n = 1; n <= warmUp + saves; n += 1) {
    await frame.getByRole('button', { name: 'Log promise' }).click();
    const text = frame.getByLabel('What', { exact: true });
    await text.pressSequentially(`Part ${n} of the list`);
    await text.press('Enter');
    times.push(await enterToSaved(frame, n));
  }
  await page.close();
  return times.slice(warmUp);
}

/** From Enter in the form of a promise to the sentence that it is logged, over 100,000 commitments. */
export async function measureSave(ourBuild: string, inPage: string): Promise<Result[]> {
  const browser = await openBenchBrowser(ourBuild, inPage, true);
  await watchSaves(browser.launched.context);
  await browser.book.evaluate(`keptBench.seed(${JSON.stringify(size)})`);
  const p95 = percentile(await timeSaves(browser), 0.95);
  await browser.close();
  return [
    {
      name: 'Enter to a logged promise, on disk and said, p95',
      value: p95,
      unit: 'ms',
      goal: '<= 50 ms',
      ok: p95 <= 50,
    },
  ];
}
