import { expect, test } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import type { Writer } from '@/lib/app/writer';
import { bundleGlobal } from '../../scripts/bench/bundle-global.ts';
import { sidebarFrame } from '../../scripts/browser/sidebar-frame.ts';
import { todayHere } from '../../scripts/demo/demo-day.ts';
import { gmailMailbox } from '../../scripts/demo/mailbox.ts';
import { cutOver } from '../../scripts/demo/northwind-threads.ts';
import { readSidebar } from '../../scripts/demo/read-sidebar.ts';
import { aCommitment } from '../helpers/a-commitment';
import { commitmentEntryOf } from '../helpers/entry-of';
import { openMailbox } from '../helpers/open-mailbox';
import { readStore } from '../helpers/read-store';
import { stopWorker } from '../helpers/stop-worker';

declare const chrome: Pick<Browser, 'runtime'>;
/** What the bundle of the product's own writer sets in the page. */
declare const keptWriter: { readonly remoteWriter: Writer };
declare global {
  interface Window {
    logged?: number;
  }
}

/** Numbers that look random and are the same in each run (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test('500 promises are logged exactly once each while the background is stopped at random moments', async () => {
  const count = 500;
  const { openBook, close } = await openMailbox();
  try {
    const book = await openBook();
    const before = await readStore(book);
    await book.evaluate(await bundleGlobal('lib/messaging/remote-writer.ts', 'keptWriter', false));
    const entry = commitmentEntryOf(aCommitment({ clientId: 'demo-northwind', dueDay: todayHere() }), 0);
    const running = book.evaluate(
      async ({ total, base }) => {
        const { saveCommitment } = keptWriter.remoteWriter;
        // A person who reads "Not saved" presses the key again: the same command.
        const logOne = async (at: number): Promise<void> => {
          const id = `logged-${at}`;
          const command = { commandId: `command-${at}`, commitment: { ...base, id, text: `Promise no. ${at}.` } };
          for (;;) {
            const answer = await saveCommitment(command).catch(() => null);
            if (answer === null) continue;
            if (!answer.ok) throw new Error(`${id}: ${answer.reason}`);
            break;
          }
          window.logged = (window.logged ?? 0) + 1;
        };
        for (let at = 0; at < total; at += 5) {
          await Promise.all(Array.from({ length: 5 }, (_, more) => logOne(at + more)));
        }
      },
      { total: count, base: entry },
    );
    const random = seededRandom(4);
    let stops = 0;
    let ended = false;
    void running.finally(() => {
      ended = true;
    });
    while (!ended) {
      // A moment in the middle of a start, a write, or an answer.
      await new Promise((resolve) => setTimeout(resolve, 30 + random() * 300));
      await stopWorker(book);
      stops += 1;
    }
    await running;
    expect(stops).toBeGreaterThan(3);
    expect(await book.evaluate(() => window.logged)).toBe(count);

    const { commitment, history } = await readStore(book);
    const known = new Set(before.commitment.map(({ id }) => id));
    const logged = commitment.filter(({ id }) => !known.has(id));
    expect(logged.map(({ text }) => text).toSorted()).toEqual(
      Array.from({ length: count }, (_, at) => `Promise no. ${at}.`).toSorted(),
    );
    expect(logged.filter(({ version, state }) => version !== 1 || state !== 'open')).toEqual([]);
    const written = history.filter(({ id }) => id.startsWith('logged-'));
    expect(written).toHaveLength(count);
    expect(new Set(written.map(({ commandId }) => commandId)).size).toBe(count);
  } finally {
    await close();
  }
});

test('an extension that is updated while a promise is typed keeps every key of it', async () => {
  const { context, openTab, openBook, close } = await openMailbox();
  try {
    const { page, frame } = await openTab(gmailMailbox);
    await gmailMailbox.open(page, cutOver);
    await readSidebar(page, gmailMailbox.threadId(cutOver));
    await frame.getByRole('button', { name: 'Log promise' }).click();
    const text = frame.getByLabel('What', { exact: true });
    await expect(text).toBeFocused();
    const book = await openBook();
    await page.bringToFront();
    const again = context.waitForEvent('serviceworker');
    await text.pressSequentially('Send the list of pilot sites, with names');
    // At once: the last keys may not have left the frame yet.
    await book.evaluate(() => chrome.runtime.reload()).catch(() => {});
    await again;
    await expect(frame.getByText('Kept was updated.')).toBeVisible();
    await Promise.all([page.waitForEvent('load'), frame.getByRole('button', { name: 'Reload this tab' }).click()]);

    await readSidebar(page, gmailMailbox.threadId(cutOver));
    const fresh = await sidebarFrame(page);
    await fresh.getByRole('button', { name: /^Go on with/ }).click();
    await expect(fresh.getByLabel('What', { exact: true })).toHaveValue('Send the list of pilot sites, with names');
  } finally {
    await close();
  }
});
