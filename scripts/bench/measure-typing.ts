import type { Page } from '@playwright/test';
import { launchWithExtension } from '../browser/launch-with-extension.ts';
import { serveMailPages } from '../browser/serve-mail-pages.ts';
import { mailAddress } from './bench-browser.ts';
import { fakeGmail } from './fake-gmail.ts';
import { metricsSession, taskMs } from './page-metrics.ts';
import { median, percentile, type Result } from './result.ts';

/** Characters of the draft that is there when typing begins. */
const draftLength = 20_000;
const keys = 200;
const rounds = 3;
/** As in measure-page-cost. */
const settleMs = 2_500;

/** Runs in the page: an inline composer under the newest message, with a draft of paragraphs; the caret stands at its end. */
function openDraft(length: number): void {
  const region = document.createElement('div');
  region.setAttribute('role', 'region');
  region.setAttribute('data-compose-id', '9a01');
  const editor = document.createElement('div');
  const attributes = { role: 'textbox', contenteditable: 'true', g_editable: 'true', class: 'Am Al editable' };
  for (const [name, value] of Object.entries(attributes)) editor.setAttribute(name, value);
  const words = 'We will send you the revised plan by Friday, and the second printer is on its way. ';
  for (let written = 0; written < length; written += words.length) {
    const line = document.createElement('div');
    line.textContent = words;
    editor.append(line);
  }
  region.append(editor);
  document.querySelector('[role=listitem]:last-child')?.append(region);
  editor.focus();
  getSelection()?.selectAllChildren(editor);
  getSelection()?.collapseToEnd();
}

/** Main-thread ms of the mail page for each key, to the picture after it; readings that fall between two keys count too. */
async function typeKeys(page: Page): Promise<number[]> {
  const session = await metricsSession(page);
  const costs: number[] = [];
  let before = await taskMs(session);
  for (let key = 0; key < keys; key++) {
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'KeyA');
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
    const after = await taskMs(session);
    costs.push(after - before);
    before = after;
  }
  return costs;
}

async function measureOnce(extensionDir: string): Promise<{ p95: number; slowest: number }> {
  const browser = await launchWithExtension({ extensionDir, headless: true });
  try {
    await serveMailPages(browser.context, () => ({ html: fakeGmail }));
    const page = await browser.context.newPage();
    await page.goto(mailAddress(1));
    await page.waitForTimeout(settleMs);
    await page.evaluate(openDraft, draftLength);
    const costs = await typeKeys(page);
    return { p95: percentile(costs, 0.95), slowest: Math.max(...costs) };
  } finally {
    await browser.close();
  }
}

/** What typing into a draft of 20 kB costs with our script and without it, interleaved so that noise meets both alike. */
export async function measureTyping(ours: string, empty: string): Promise<Result[]> {
  const costs = { none: [] as number[], ours: [] as number[], slowest: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    costs.none.push((await measureOnce(empty)).p95);
    const { p95, slowest } = await measureOnce(ours);
    costs.ours.push(p95);
    costs.slowest.push(slowest);
  }
  const without = median(costs.none);
  const added = Math.max(0, median(costs.ours) - without);
  const slowest = Math.max(0, median(costs.slowest) - without);
  return [
    { name: 'a key in a 20 kB draft, added, p95', value: added, unit: 'ms', goal: '<= 2 ms', ok: added <= 2 },
    {
      name: 'the slowest key, with a reading of the draft',
      value: slowest,
      unit: 'ms',
      goal: '<= 50 ms',
      ok: slowest <= 50,
    },
  ];
}
