import { expect, type Frame, test } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { sidebarFrame } from '../../scripts/browser/sidebar-frame.ts';
import { todayHere } from '../../scripts/demo/demo-day.ts';
import { gmailMailbox, outlookMailbox } from '../../scripts/demo/mailbox.ts';
import { cutOver, falseInvoice, handOver } from '../../scripts/demo/northwind-threads.ts';
import { interfaceTest, unknownSender } from '../../scripts/demo/other-threads.ts';
import { readSidebar, type ShownSidebar } from '../../scripts/demo/read-sidebar.ts';
import { demoBackup } from '../../scripts/demo/seed.ts';
import { aCommitment } from '../helpers/a-commitment';
import { openMailbox } from '../helpers/open-mailbox';
import { readStore } from '../helpers/read-store';
import { noteStarts, stopWorker } from '../helpers/stop-worker';

declare const chrome: Pick<Browser, 'runtime'>;

/** The demo with so many open promises to Northwind and no other. */
function withPromises(count: number): ReturnType<typeof demoBackup> {
  const backup = demoBackup(todayHere());
  const commitment = Array.from({ length: count }, (_, index) =>
    aCommitment({
      id: `promise-${index}`,
      clientId: 'demo-northwind',
      text: `Promise no. ${index}.`,
      dueDay: todayHere(),
    }),
  );
  return { ...backup, records: { ...backup.records, commitment } };
}

/** Ticks the first promise, again where the sidebar says that it was not saved, until it leaves the list. */
async function tickFirst(frame: Frame, whileWriting: () => Promise<void>): Promise<void> {
  const row = frame
    .getByRole('listitem')
    .filter({ hasText: /Promise no\. \d+\./ })
    .first();
  const [text = ''] = /Promise no\. \d+\./.exec(await row.innerText()) ?? [];
  const mine = frame.getByRole('listitem').filter({ hasText: text });
  const tick = mine.getByRole('button', { name: `Kept today: ` });
  const said = mine.getByRole('alert');
  await expect(tick).not.toHaveAttribute('aria-disabled', 'true');
  await tick.click();
  await whileWriting();
  await expect(async () => {
    if (await said.isVisible()) await tick.click();
    await expect(mine).toHaveCount(0, { timeout: 1000 });
  }).toPass();
}

test('thirty promises are settled once each while the background is stopped again and again', async () => {
  const count = 30;
  const { openTab, openBook, close } = await openMailbox({ records: withPromises(count) });
  try {
    const book = await openBook();
    const { page, frame } = await openTab(gmailMailbox);
    await gmailMailbox.open(page, cutOver);
    await readSidebar(page, gmailMailbox.threadId(cutOver));
    for (let index = 0; index < count; index += 1) {
      await tickFirst(frame, async () => {
        // Every moment of a write, from before the message arrives to after its answer left.
        await book.waitForTimeout((index * 7) % 60);
        await stopWorker(book);
      });
    }
    await expect(frame.getByText('Nothing open.').first()).toBeVisible();
    const { commitment, history } = await readStore(book);
    expect(commitment).toHaveLength(count);
    expect(commitment.filter(({ state, version }) => state !== 'kept' || version !== 2)).toEqual([]);
    expect(history.map(({ id }) => id).sort()).toEqual(commitment.map(({ id }) => id).sort());
    for (const { id, version, action, before } of history) {
      expect({ version, action, before }).toEqual({
        version: 2,
        action: 'settle',
        before: expect.objectContaining({ id, state: 'open', version: 1 }),
      });
    }
  } finally {
    await close();
  }
});

for (const mailbox of [gmailMailbox, outlookMailbox]) {
  test(`${mailbox.host} threads are shown while the background sleeps, and do not wake it`, async () => {
    const { openTab, openBook, close } = await openMailbox();
    try {
      const book = await openBook();
      const { page, frame } = await openTab(mailbox);
      await readSidebar(page, null);
      const starts = await noteStarts(book);
      await stopWorker(book);
      for (const thread of [cutOver, interfaceTest, falseInvoice]) {
        await mailbox.open(page, thread);
        const { lines } = await readSidebar(page, mailbox.threadId(thread));
        expect(lines.length).toBeGreaterThan(3);
        await mailbox.backToInbox(page);
        await readSidebar(page, null);
      }
      expect(starts).toEqual([]);
      // A write does wake it.
      await mailbox.open(page, cutOver);
      await readSidebar(page, mailbox.threadId(cutOver));
      const tick = frame.getByRole('button', { name: /^Kept today:/ }).first();
      await expect(tick).not.toHaveAttribute('aria-disabled', 'true');
      await tick.click();
      await expect(frame.getByRole('button', { name: 'Undo' })).toBeVisible();
      expect(starts).not.toEqual([]);
    } finally {
      await close();
    }
  });

  test(`a frame in ${mailbox.host} that is denied its store shows the same as one that has it`, async () => {
    const visits: ShownSidebar[][] = [];
    for (const partitioning of [true, false]) {
      const { openTab, openBook, close } = await openMailbox({ partitioning });
      try {
        const { page, frame } = await openTab(mailbox);
        const opens = await frame.evaluate(
          () =>
            new Promise((resolve) => {
              const request = indexedDB.open('kept');
              request.onsuccess = () => {
                request.result.close();
                resolve(true);
              };
              request.onerror = () => resolve(false);
            }),
        );
        expect(opens).toBe(partitioning);
        const book = await openBook();
        await page.bringToFront();
        const shown: ShownSidebar[] = [];
        for (const thread of [cutOver, falseInvoice, handOver]) {
          await mailbox.open(page, thread);
          shown.push(await readSidebar(page, mailbox.threadId(thread)));
          await mailbox.backToInbox(page);
          await readSidebar(page, null);
          // What the frame cannot read itself comes from a background that may have been stopped.
          await stopWorker(book);
        }
        visits.push(shown);
      } finally {
        await close();
      }
    }
    const [having, denied] = visits;
    expect(denied).toEqual(having);
  });
}

test('an extension that is updated under an open mail asks for a reload, and keeps what was typed', async () => {
  const { context, openTab, openBook, close } = await openMailbox();
  try {
    const { page, frame } = await openTab(gmailMailbox);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await gmailMailbox.open(page, unknownSender);
    await readSidebar(page, gmailMailbox.threadId(unknownSender));
    await frame.getByRole('button', { name: 'Add as client' }).click();
    const name = frame.getByLabel('Name', { exact: true }).first();
    await name.fill('Helios Bank of the North');
    const book = await openBook();
    const drafts = () =>
      book.evaluate(async () => {
        const database = await new Promise<IDBDatabase>((resolve) => {
          const request = indexedDB.open('kept');
          request.onsuccess = () => resolve(request.result);
        });
        const request = database.transaction('drafts').objectStore('drafts').getAll();
        await new Promise((resolve) => {
          request.onsuccess = resolve;
        });
        database.close();
        return JSON.stringify(request.result);
      });
    await expect.poll(drafts).toContain('Helios Bank of the North');

    const again = context.waitForEvent('serviceworker');
    await book.evaluate(() => void setTimeout(() => chrome.runtime.reload(), 50));
    await again;
    await page.bringToFront();
    await expect(frame.getByText('Kept was updated.')).toBeVisible();
    expect(errors).toEqual([]);
    await Promise.all([page.waitForEvent('load'), frame.getByRole('button', { name: 'Reload this tab' }).click()]);

    const { view } = await readSidebar(page, gmailMailbox.threadId(unknownSender));
    expect(view).toBe('unknown');
    const fresh = await sidebarFrame(page);
    await fresh.getByRole('button', { name: 'Add as client' }).click();
    await expect(fresh.getByLabel('Name', { exact: true }).first()).toHaveValue('Helios Bank of the North');
    await gmailMailbox.backToInbox(page);
    await gmailMailbox.open(page, cutOver);
    await expect(page.locator('kept-sidebar')).toHaveCount(1);
    expect(errors).toEqual([]);
  } finally {
    await close();
  }
});
