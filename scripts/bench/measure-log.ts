import type { Frame, Page } from '@playwright/test';
import { launchWithExtension } from '../browser/launch-with-extension.ts';
import { serveMailPages } from '../browser/serve-mail-pages.ts';
import { sidebarFrame } from '../browser/sidebar-frame.ts';
import { todayHere } from '../demo/demo-day.ts';
import type { DemoThread } from '../demo/demo-thread.ts';
import { gmailPage } from '../demo/gmail-page.ts';
import { gmailMailbox, type Mailbox, outlookMailbox } from '../demo/mailbox.ts';
import { outlookPage } from '../demo/outlook-page.ts';
import { maya } from '../demo/people.ts';
import { readSidebar } from '../demo/read-sidebar.ts';
import { percentile, type Result } from './result.ts';
import { pressToForm, watchForms } from './watch-form.ts';

const size = { clients: 10_000, commitmentsPerClient: 10, openPerClient: 4 };
const warmUp = 5;
const presses = 40;
/** The client of the mail. */
const client = 4_711;

const sentences = Array.from(
  { length: warmUp + presses },
  (_, n) => `We will send you part ${n} of the cut-over plan by Friday, as agreed in our call.`,
);
const thread: DemoThread = {
  name: 'bench-log',
  subject: 'Cut-over plan',
  messages: [
    {
      from: { name: 'Ana Ruiz', address: `person${client}@client${client}.example` },
      to: [maya],
      daysAgo: 1,
      time: '10:00',
      paragraphs: sentences,
    },
  ],
};

/** Marks one sentence as a hand does, presses the button beside it, and closes the form again. */
async function timePress(page: Page, frame: Frame, sentence: string, count: number): Promise<number> {
  await page.getByText(sentence, { exact: true }).first().click({ clickCount: 3 });
  const button = page.locator('kept-log');
  await button.waitFor();
  const box = await button.boundingBox();
  if (box === null) throw new Error('The button is not shown.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const time = await pressToForm(page, frame, count);
  await page.keyboard.press('Escape');
  await frame.locator('[data-view=log]').waitFor({ state: 'detached' });
  return time;
}

async function timePresses(ourBuild: string, inPage: string, mailbox: Mailbox): Promise<number[]> {
  const { context, extensionId, close } = await launchWithExtension({ extensionDir: ourBuild, headless: true });
  await watchForms(context);
  const pageOf = mailbox.host === 'gmail' ? gmailPage : outlookPage;
  await serveMailPages(context, () => ({ html: pageOf([thread], { today: todayHere(), account: maya }) }));
  const book = await context.newPage();
  await book.goto(`chrome-extension://${extensionId}/book.html`);
  await book.waitForFunction("indexedDB.databases().then((all) => all.some(({ name }) => name === 'kept'))");
  await book.evaluate(inPage);
  await book.evaluate(`keptBench.seed(${JSON.stringify(size)})`);
  const page = await context.newPage();
  await page.goto(mailbox.inbox);
  await mailbox.open(page, thread);
  await readSidebar(page, mailbox.threadId(thread));
  const frame = await sidebarFrame(page);
  const times: number[] = [];
  for (const [n, sentence] of sentences.entries()) times.push(await timePress(page, frame, sentence, n + 1));
  await close();
  return times.slice(warmUp);
}

/** From marked words to the form of a promise, in both mailboxes, over 100,000 commitments. */
export async function measureLog(ourBuild: string, inPage: string): Promise<Result[]> {
  const results: Result[] = [];
  for (const mailbox of [gmailMailbox, outlookMailbox]) {
    const p95 = percentile(await timePresses(ourBuild, inPage, mailbox), 0.95);
    const name = `${mailbox.host}: marked words to form ready, p95`;
    results.push({ name, value: p95, unit: 'ms', goal: '<= 100 ms', ok: p95 <= 100 });
  }
  return results;
}
