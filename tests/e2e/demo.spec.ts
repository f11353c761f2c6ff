import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { sidebarFrame } from '../../scripts/browser/sidebar-frame.ts';
import { expectations } from '../../scripts/demo/expectations.ts';
import { gmailMailbox, outlookMailbox } from '../../scripts/demo/mailbox.ts';
import { cutOver } from '../../scripts/demo/northwind-threads.ts';
import { readSidebar } from '../../scripts/demo/read-sidebar.ts';
import { startDemo } from '../../scripts/demo/start-demo.ts';
import { walkThrough } from '../../scripts/demo/walk-through.ts';

const extensionDir = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');

for (const mailbox of [gmailMailbox, outlookMailbox]) {
  test(`${mailbox.host}: each mail of the demo shows what is on record`, async () => {
    const demo = await startDemo({ extensionDir, headless: true, locale: 'en' });
    try {
      const page = await demo.context.newPage();
      const visits = await walkThrough(page, mailbox, () => {});
      const differences = visits.flatMap(({ expected, differences }) =>
        differences.map((difference) => `${expected.thread.name} ${difference}`),
      );
      expect(differences).toEqual([]);
      expect(visits).toHaveLength(expectations.length);
    } finally {
      await demo.close();
    }
  });

  test(`${mailbox.host}: a mail opened by its address shows the same as by a click, also while a reply is written`, async () => {
    const demo = await startDemo({ extensionDir, headless: true, locale: 'en' });
    try {
      const page = await demo.context.newPage();
      await page.goto(mailbox.inbox);
      await mailbox.open(page, cutOver);
      const clicked = await readSidebar(page, mailbox.threadId(cutOver));
      await page.reload();
      const loaded = await readSidebar(page, mailbox.threadId(cutOver));
      expect(loaded).toEqual(clicked);

      await page.locator(await mailbox.reply(page)).pressSequentially('Hi Ana,');
      expect(await readSidebar(page, mailbox.threadId(cutOver))).toEqual(clicked);
    } finally {
      await demo.close();
    }
  });
}

test('a promise of the demo is settled with one click, and taken back with another', async () => {
  const demo = await startDemo({ extensionDir, headless: true, locale: 'en' });
  try {
    const page = await demo.context.newPage();
    await page.goto(gmailMailbox.inbox);
    await gmailMailbox.open(page, cutOver);
    const before = await readSidebar(page, gmailMailbox.threadId(cutOver));
    const frame = await sidebarFrame(page);
    await frame.getByRole('button', { name: 'Kept today: Confirm the pilot sites' }).click();
    await expect
      .poll(async () => (await readSidebar(page, gmailMailbox.threadId(cutOver))).lines)
      .toContain('You promised · 2 open');

    await frame.getByRole('button', { name: 'Undo' }).click();
    await expect
      .poll(async () => (await readSidebar(page, gmailMailbox.threadId(cutOver))).lines)
      .toEqual(expect.arrayContaining([...before.lines]));
  } finally {
    await demo.close();
  }
});
