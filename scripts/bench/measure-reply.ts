import type { Frame, Page } from '@playwright/test';
import { type BenchBrowser, openBenchBrowser, openMail } from './bench-browser.ts';
import { fakeThreadId } from './fake-gmail.ts';
import type { ReplyTimes } from './in-page/time-reply.ts';
import { pressReply } from './press-reply.ts';
import { median, percentile, type Result } from './result.ts';
import { paintedAt } from './watch-paint.ts';
import { replyShownAt, watchReplies } from './watch-reply.ts';

const size = { clients: 10_000, commitmentsPerClient: 10, openPerClient: 4 };
/** Clients of two mails: one of a thousand records, and one of sixteen. */
const [much, little] = [0, 1];
const warmUp = 5;
const presses = 40;

/** Opens the draft and goes back, again and again beside one mail. */
async function timePresses(page: Page, frame: Frame): Promise<number[]> {
  await page.bringToFront();
  const times: number[] = [];
  for (let n = 1; n <= warmUp + presses; n += 1) {
    const pressed = await pressReply(page);
    times.push((await replyShownAt(frame, n)) - pressed);
    await frame.locator('#reply-title').press('Escape');
    await frame.locator('[data-reply]').waitFor({ state: 'detached' });
  }
  return times.slice(warmUp);
}

async function timeDrafts(browser: BenchBrowser, client: number): Promise<number[]> {
  const { page, frame } = await openMail(browser, client);
  await paintedAt(frame, fakeThreadId(client));
  const times = await timePresses(page, frame);
  await page.close();
  return times;
}

/** From the key to the draft on the screen, for a client of 1,000 records among 100,000; and its parts. */
export async function measureReply(ourBuild: string, inPage: string): Promise<Result[]> {
  const browser = await openBenchBrowser(ourBuild, inPage, true);
  try {
    await watchReplies(browser.launched.context);
    await browser.book.evaluate(`keptBench.seed(${JSON.stringify(size)})`);
    await browser.book.evaluate(`keptBench.seedReply(${much})`);
    const parts = await browser.book.evaluate<ReplyTimes>(`keptBench.timeReply(${much})`);
    const few = await timeDrafts(browser, little);
    const many = await timeDrafts(browser, much);
    const p95 = percentile(many, 0.95);
    return [
      {
        name: 'Alt+S to draft painted, client of 1,000 records, p95',
        value: p95,
        unit: `ms (median ${median(many).toFixed(1)})`,
        ratio: median(many) / median(few),
        against: 'client of 16',
        goal: '<= 100 ms',
        ok: p95 <= 100,
      },
      part('read for a reply: client of 1,000 records in 100,000, p95', parts.read, 40),
      part(`draft of ${parts.length.toLocaleString('en')} characters made of them, p95`, parts.draft, 40),
    ];
  } finally {
    await browser.close();
  }
}

function part(name: string, times: readonly number[], goal: number): Result {
  const p95 = percentile(times, 0.95);
  return { name, value: p95, unit: `ms (median ${median(times).toFixed(1)})`, goal: `<= ${goal} ms`, ok: p95 <= goal };
}
