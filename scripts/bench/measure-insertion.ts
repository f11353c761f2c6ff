import type { Page } from '@playwright/test';
import { launchWithExtension } from '../browser/launch-with-extension.ts';
import { linkNewestTab, type PanelLink } from '../browser/panel-link.ts';
import { serveMailPages } from '../browser/serve-mail-pages.ts';
import { todayHere } from '../demo/demo-day.ts';
import { demoPage } from '../demo/demo-page.ts';
import { gmailMailbox, type Mailbox, outlookMailbox } from '../demo/mailbox.ts';
import { cutOver } from '../demo/northwind-threads.ts';
import { maya } from '../demo/people.ts';
import { longDraft } from './long-draft.ts';
import { median, percentile, type Result } from './result.ts';

const warmUp = 5;
const rounds = 40;

type Order = Parameters<PanelLink['insert']>[0];

/** Runs in the page: how long the same words take, in ms, when the page's own script writes them at the caret. */
function typeAtOnce({ editor, text }: { editor: string; text: string }): number {
  document.querySelector<HTMLElement>(editor)?.focus();
  const begun = performance.now();
  document.execCommand('insertText', false, text);
  return performance.now() - begun;
}

/** Opens a reply, lets `write` fill it, and throws it away: each time into a composer that nothing was done in. */
async function inFreshReply(mailbox: Mailbox, page: Page, write: (editor: string) => Promise<number>): Promise<number> {
  const editor = await mailbox.reply(page);
  const took = await write(editor);
  await mailbox.press(page, 'discard');
  return took;
}

async function timeInsertions(ourBuild: string, mailbox: Mailbox): Promise<{ ours: number[]; typed: number[] }> {
  const { context, extensionId, close } = await launchWithExtension({ extensionDir: ourBuild, headless: true });
  try {
    await serveMailPages(context, (url) => demoPage(url, [cutOver], { today: todayHere(), account: maya }));
    const asker = await context.newPage();
    await asker.goto(`chrome-extension://${extensionId}/book.html`);
    const page = await context.newPage();
    await page.goto(mailbox.inbox);
    await mailbox.open(page, cutOver);
    const link = await linkNewestTab(asker);
    const { document, text } = longDraft;
    const order = (composer: string): Order => ({
      thread: { id: mailbox.threadId(cutOver), subject: cutOver.subject },
      into: { composer },
      subject: null,
      document,
      text,
    });
    const ours: number[] = [];
    const typed: number[] = [];
    for (let round = 0; round < warmUp + rounds; round += 1) {
      const insert = async (): Promise<number> => {
        const { outcome, took } = await link.insert(order((await link.list()).composers[0]?.id ?? ''));
        if (outcome !== 'done') throw new Error(`The draft was not inserted: ${outcome}.`);
        return took;
      };
      ours.push(await inFreshReply(mailbox, page, insert));
      typed.push(await inFreshReply(mailbox, page, (editor) => page.evaluate(typeAtOnce, { editor, text })));
    }
    return { ours: ours.slice(warmUp), typed: typed.slice(warmUp) };
  } finally {
    await close();
  }
}

/** From the order's leaving the sidebar to the answer that the draft of 20 kB was read back, in a reply of both hosts. */
export async function measureInsertion(ourBuild: string): Promise<Result[]> {
  const results: Result[] = [];
  for (const mailbox of [gmailMailbox, outlookMailbox]) {
    const { ours, typed } = await timeInsertions(ourBuild, mailbox);
    const p50 = median(ours);
    const p95 = percentile(ours, 0.95);
    const against = 'the page writing the same text by execCommand';
    const name = `${mailbox.host}: a draft of 20 kB inserted and read back`;
    results.push(
      { name: `${name}, p50`, value: p50, unit: 'ms', ratio: p50 / median(typed), against, goal: '', ok: true },
      { name: `${name}, p95`, value: p95, unit: 'ms', goal: '<= 100 ms', ok: p95 <= 100 },
    );
  }
  return results;
}
