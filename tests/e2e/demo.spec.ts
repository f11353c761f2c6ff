import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { expectations } from '../../scripts/demo/expectations.ts';
import { gmailMailbox, outlookMailbox } from '../../scripts/demo/mailbox.ts';
import { cutOver } from '../../scripts/demo/northwind-threads.ts';
import { readSidebar } from '../../scripts/demo/read-sidebar.ts';
import { startDemo } from '../../scripts/demo/start-demo.ts';
import { walkThrough } from '../../scripts/demo/walk-through.ts';

const extensionDir = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');

for (const mailbox of [gmailMailbox, outlookMailbox]) {
  test(`each mail of the demo's ${mailbox.host} inbox shows what is on record`, async () => {
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

  test(`a ${mailbox.host} mail opened by its address shows the same as by a click, also while a reply is written`, async () => {
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
