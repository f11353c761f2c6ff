import { expect, type Frame, type Page, test } from '@playwright/test';
import { sidebarFrame } from '../../scripts/browser/sidebar-frame.ts';
import type { DemoThread } from '../../scripts/demo/demo-thread.ts';
import { gmailMailbox, type Mailbox, outlookMailbox } from '../../scripts/demo/mailbox.ts';
import { cutOver } from '../../scripts/demo/northwind-threads.ts';
import { ana, maya } from '../../scripts/demo/people.ts';
import { readSidebar } from '../../scripts/demo/read-sidebar.ts';
import { openMailbox } from '../helpers/open-mailbox';

const promise = 'We will send you the signed contract tomorrow.';
const request = 'Please confirm the delivery address by Friday.';

/** A mail of Ana's with a promise and a request in it. */
const mailOf = (name: string): DemoThread => ({
  name,
  subject: `Contract, part ${name}`,
  messages: [{ from: ana, to: [maya], daysAgo: 1, time: '10:00', paragraphs: ['Hi Maya,', promise, request, 'Ana'] }],
});
const first = mailOf('first');
const second = mailOf('second');
const third = mailOf('third');
const threads = [cutOver, first, second, third];

const rows = (frame: Frame) => frame.getByRole('region', { name: 'In this email' }).getByRole('listitem');
const dismiss = (frame: Frame) => frame.getByRole('button', { name: `Not for me: ${promise}` });

/** Opens a mail from the inbox and waits until it was searched. */
async function openMail(page: Page, mailbox: Mailbox, thread: DemoThread): Promise<Frame> {
  await page.goto(mailbox.inbox);
  await mailbox.open(page, thread);
  await readSidebar(page, mailbox.threadId(thread));
  return sidebarFrame(page);
}

for (const mailbox of [gmailMailbox, outlookMailbox]) {
  test(`${mailbox.host}: a mail of the demo shows what was found in it, and whose words they are`, async () => {
    const { openTab, close } = await openMailbox({ threads });
    try {
      const { page } = await openTab(mailbox);
      const frame = await openMail(page, mailbox, cutOver);
      const change = rows(frame).filter({ hasText: 'Could the export also include the returns column?' });
      await expect(change).toContainText('Ana Ruiz');
      await expect(change).toContainText('Change');
      await expect(rows(frame).filter({ hasText: 'I will confirm the pilot sites this week' })).toContainText(
        'Promiseyou',
      );
    } finally {
      await close();
    }
  });

  test(`${mailbox.host}: dismissed once it is gone from that mail, twice from all, and the book brings it back`, async () => {
    const { openTab, openBook, close } = await openMailbox({ threads });
    try {
      const { page } = await openTab(mailbox);
      let frame = await openMail(page, mailbox, first);
      await expect(rows(frame).filter({ hasText: promise })).toContainText('Promise');
      await dismiss(frame).click();
      await expect(frame.getByRole('status')).toContainText(`Not for me in this email: ${promise}`);
      await expect(dismiss(frame)).toHaveCount(0);
      await expect(rows(frame).filter({ hasText: request })).toBeVisible();

      frame = await openMail(page, mailbox, first);
      await expect(rows(frame).filter({ hasText: request })).toBeVisible();
      await expect(dismiss(frame)).toHaveCount(0);

      frame = await openMail(page, mailbox, second);
      await dismiss(frame).click();
      await expect(frame.getByRole('status')).toContainText('Dismissed twice');

      frame = await openMail(page, mailbox, third);
      await expect(rows(frame).filter({ hasText: request })).toBeVisible();
      await expect(dismiss(frame)).toHaveCount(0);

      const book = await openBook('#settings');
      const listed = book.getByRole('listitem').filter({ hasText: promise });
      await expect(listed).toContainText('Dismissed twice: no longer offered');
      await listed.getByRole('button', { name: 'Offer again' }).click();
      await expect(book.getByText('The sentence is offered again.')).toBeVisible();
      await expect(book.getByText('You have not dismissed any sentence yet.')).toBeVisible();
      // The open mail hears of it.
      await expect(dismiss(frame)).toBeVisible();
    } finally {
      await close();
    }
  });
}

test('a dismissal is taken back from the notice, and by keyboard alone', async () => {
  const { openTab, close } = await openMailbox({ threads });
  try {
    const { page } = await openTab(gmailMailbox);
    const frame = await openMail(page, gmailMailbox, first);
    await expect(dismiss(frame)).toBeEnabled();
    await dismiss(frame).focus();
    await page.keyboard.press('Enter');
    await expect(dismiss(frame)).toHaveCount(0);
    await frame.getByRole('button', { name: 'Undo' }).focus();
    await page.keyboard.press('Enter');
    await expect(frame.getByRole('status')).toContainText('Taken back');
    await expect(dismiss(frame)).toBeVisible();
  } finally {
    await close();
  }
});

test('a kind that is switched off is not offered, and all is forgotten after a question', async () => {
  const { openTab, openBook, close } = await openMailbox({ threads });
  try {
    const { page } = await openTab(gmailMailbox);
    let frame = await openMail(page, gmailMailbox, first);
    await dismiss(frame).click();
    await expect(dismiss(frame)).toHaveCount(0);

    const book = await openBook('#settings');
    await book.getByRole('checkbox', { name: 'Requests' }).uncheck();
    await expect(book.getByText('Saved.')).toBeVisible();
    await book.getByRole('button', { name: 'Offer all again…' }).click();
    await book.getByRole('button', { name: 'Yes, offer all again' }).click();
    await expect(book.getByText('You have not dismissed any sentence yet.')).toBeVisible();
    await book.reload();
    await expect(book.getByRole('checkbox', { name: 'Requests' })).not.toBeChecked();

    frame = await openMail(page, gmailMailbox, first);
    await expect(dismiss(frame)).toBeVisible();
    await expect(rows(frame).filter({ hasText: request })).toHaveCount(0);
  } finally {
    await close();
  }
});
