import { expect, type Page, test } from '@playwright/test';
import type { DemoThread } from '../../scripts/demo/demo-thread.ts';
import { gmailUrlId } from '../../scripts/demo/ids.ts';
import { gmailMailbox, type Mailbox, outlookMailbox } from '../../scripts/demo/mailbox.ts';
import { aDraft, folded, lettersOf } from '../helpers/a-draft';
import {
  alone,
  anOrder,
  type InsertionTab,
  invoice,
  openInsertionTab,
  printer,
  readingOf,
  sentIn,
  status,
  twoOpen,
} from '../helpers/insertion-tab';
import { notePage, pageNotes, swapThreads, textOfComposers } from '../helpers/page-notes';
import { writtenIn } from '../helpers/written-in';

const draft = lettersOf(aDraft);
const mine = 'My own words.';

const rowOf = (mailbox: Mailbox, thread: DemoThread) =>
  mailbox.host === 'gmail' ? gmailUrlId(thread.name) : mailbox.threadId(thread);
/** The list is hidden while a thread of Gmail is open; its rows take a click all the same. */
const openRow = (mailbox: Mailbox, page: Page, thread: DemoThread) =>
  page.locator(`[data-demo-open-thread="${rowOf(mailbox, thread)}"]`).dispatchEvent('click');
/** From within the page, so that nothing that the host does later comes before it. */
const openRowAtNextClick = (mailbox: Mailbox, page: Page, thread: DemoThread) =>
  page.evaluate(
    (id) => {
      const row = document.querySelector<HTMLElement>(`[data-demo-open-thread="${id}"]`);
      addEventListener('click', () => setTimeout(() => row?.click()), { once: true });
    },
    rowOf(mailbox, thread),
  );
const discard = (page: Page) => page.locator('[data-demo=discard]:visible').last().click();

async function opened(mailbox: Mailbox, { page, link }: InsertionTab, thread: DemoThread) {
  await openRow(mailbox, page, thread);
  return readingOf(link, mailbox.threadId(thread));
}

/** Whether the draft is in any composer, shown or not. */
const isAnywhere = async (page: Page) => (await textOfComposers(page)).some((text) => folded(text).includes(draft));

async function opensReplies(mailbox: Mailbox, tab: InsertionTab): Promise<void> {
  const { page, link } = tab;
  const thread = await opened(mailbox, tab, status);
  await notePage(page);
  expect(await link.list()).toMatchObject({ composers: [], replies: ['reply', 'reply-all'] });
  expect((await pageNotes(page)).events).toEqual([]);
  for (const open of ['reply', 'reply-all'] as const) {
    const { outcome, composer } = await link.insert(anOrder(thread, { open }, 'Not the subject'));
    expect(outcome).toBe('done');
    const { composers } = await link.list();
    expect(composers).toMatchObject([{ id: composer, thread: 'this', hasText: true }]);
    const written = await writtenIn(page.locator(mailbox.names.editor).last());
    expect(folded(written.text).startsWith(draft)).toBe(true);
    expect(written.people.includes('Tom Becker')).toBe(open === 'reply-all');
    expect(written.subject).not.toBe('Not the subject');
    await discard(page);
  }
}

async function clicksNothingUncertain(mailbox: Mailbox, tab: InsertionTab): Promise<void> {
  const { page, link } = tab;
  const thread = await opened(mailbox, tab, alone);
  await page.evaluate(() => {
    for (const button of document.querySelectorAll('[role=main] :is(.ams, .aaq, .root-308 button)')) button.remove();
  });
  await notePage(page);
  expect((await link.list()).replies).toEqual([]);
  for (const open of ['reply', 'reply-all'] as const) {
    expect(await link.insert(anOrder(thread, { open }))).toMatchObject({ outcome: 'no-reply', composer: null });
  }
  expect((await pageNotes(page)).events).toEqual([]);
  expect(await textOfComposers(page)).toEqual([]);
}

async function keepsToOneThread(mailbox: Mailbox, tab: InsertionTab): Promise<void> {
  const { page, link } = tab;
  const thread = await opened(mailbox, tab, status);
  const editor = page.locator(await mailbox.reply(page)).last();
  await editor.pressSequentially(mine);
  const composer = (await link.list()).composers[0]?.id ?? '';

  await test.step('another thread is open', async () => {
    await opened(mailbox, tab, printer);
    for (const into of [{ composer }, { open: 'reply' }, { open: 'reply-all' }] as const) {
      expect(await link.insert(anOrder(thread, into))).toMatchObject({ outcome: 'thread-changed', composer: null });
    }
  });

  await test.step('threads are swapped while orders come', async () => {
    await notePage(page);
    const swapped = swapThreads(
      page,
      [printer, invoice].map((each) => rowOf(mailbox, each)),
      50,
    );
    const outcomes = new Set<string>();
    for (let order = 0; order < 10; order += 1) {
      const into = order % 2 === 0 ? ({ composer } as const) : ({ open: 'reply' } as const);
      outcomes.add((await link.insert(anOrder(thread, into))).outcome);
    }
    await swapped;
    expect([...outcomes]).toEqual(['thread-changed']);
    expect((await pageNotes(page)).writes).toEqual([]);
    expect(await isAnywhere(page)).toBe(false);
  });

  await test.step('the thread itself is among those that are swapped', async () => {
    const ids = [status, printer, invoice].map((each) => rowOf(mailbox, each));
    const swapped = swapThreads(page, ids, 50);
    const outcomes: string[] = [];
    for (let order = 0; order < 6; order += 1) {
      outcomes.push((await link.insert(anOrder(thread, { open: 'reply' }))).outcome);
    }
    await swapped;
    expect(outcomes).toContain('thread-changed');
    const { writes } = await pageNotes(page);
    expect(writes.filter(({ into, open }) => into !== status.subject || open !== status.subject)).toEqual([]);
  });

  await test.step('the thread changes while its reply opens', async () => {
    const again = await opened(mailbox, tab, invoice);
    await page.evaluate(() => {
      document.documentElement.dataset.demoDelay = '400';
    });
    await notePage(page);
    await openRowAtNextClick(mailbox, page, printer);
    expect(await link.insert(anOrder(again, { open: 'reply' }))).toMatchObject({
      outcome: 'thread-changed',
      composer: null,
    });
    const { events, writes } = await pageNotes(page);
    expect(events).toContain('click');
    expect(writes).toEqual([]);
    await page.evaluate(() => {
      delete document.documentElement.dataset.demoDelay;
    });
  });
}

async function knowsTheChosenOne(mailbox: Mailbox, tab: InsertionTab): Promise<void> {
  const { page, link } = tab;
  const thread = await opened(mailbox, tab, twoOpen);
  await page.locator('.aVla3 [data-demo=reply]').first().click();
  await page.locator('.aVla3 [data-demo=reply]').last().click();
  const editors = page.locator(mailbox.names.editor);
  await editors.first().pressSequentially(mine);
  const { composers } = await link.list();
  expect(composers).toMatchObject([
    { thread: 'this', hasText: true },
    { thread: 'this', hasText: false },
  ]);
  const [first, second] = [await writtenIn(editors.first()), await writtenIn(editors.last())];
  const chosen = { composer: composers[1]?.id ?? '' };
  expect((await link.insert(anOrder(thread, chosen))).outcome).toBe('done');
  expect(await writtenIn(editors.first())).toEqual(first);
  expect(folded((await writtenIn(editors.last())).text)).toBe(draft + folded(second.text));
  await discard(page);
  expect(await link.insert(anOrder(thread, chosen))).toMatchObject({ outcome: 'composer-gone', composer: null });
}

async function knowsTheChosenWindow(tab: InsertionTab): Promise<void> {
  const { page, link } = tab;
  const mailbox = gmailMailbox;
  await opened(mailbox, tab, printer);
  await mailbox.reply(page, { form: 'popup' });
  const other = page.locator(`.dw ${mailbox.names.editor}`).first();
  await other.pressSequentially(mine);
  await page.locator(await mailbox.reply(page)).pressSequentially(mine);
  const hidden = (await link.list()).composers[0]?.id ?? '';
  const thread = await opened(mailbox, tab, twoOpen);
  const inline = page.locator(await mailbox.reply(page));
  const fresh = page.locator(await mailbox.write(page, 'tom.becker@northwind.example')).last();
  await page.locator('.dw input[name=subjectbox]').last().fill('My own subject');

  const { composers } = await link.list();
  expect(composers.map((each) => each.thread).sort()).toEqual(['none', 'other', 'this']);
  expect(composers[0]).toMatchObject({ thread: 'none', subject: 'My own subject' });
  const idOf = (kind: string) => composers.find((each) => each.thread === kind)?.id ?? '';
  const before = [await writtenIn(other), await writtenIn(fresh)];
  expect((await link.insert(anOrder(thread, { composer: idOf('other') }))).outcome).toBe('thread-changed');
  expect((await link.insert(anOrder(thread, { composer: hidden }))).outcome).toBe('composer-gone');
  expect(await isAnywhere(page)).toBe(false);
  expect((await link.insert(anOrder(thread, { composer: idOf('this') }))).outcome).toBe('done');
  expect(folded((await writtenIn(inline)).text).startsWith(draft)).toBe(true);
  expect([await writtenIn(other), await writtenIn(fresh)]).toEqual(before);
  expect((await link.list()).composers[0]).toMatchObject({ thread: 'this' });
  expect((await link.insert(anOrder(thread, { composer: idOf('none') }, 'Status report'))).outcome).toBe('done');
  expect((await writtenIn(fresh)).subject).toBe('My own subject');
  expect(await writtenIn(other)).toEqual(before[0]);
}

for (const mailbox of [gmailMailbox, outlookMailbox]) {
  test(`${mailbox.host}: a draft goes into the chosen composer of its own thread, and nowhere else`, async () => {
    const tab = await openInsertionTab(mailbox);
    try {
      await test.step('opens replies', () => opensReplies(mailbox, tab));
      await test.step('clicks nothing uncertain', () => clicksNothingUncertain(mailbox, tab));
      await test.step('keeps to one thread', () => keepsToOneThread(mailbox, tab));
      await test.step('knows the chosen one', () =>
        mailbox.host === 'gmail' ? knowsTheChosenWindow(tab) : knowsTheChosenOne(mailbox, tab));
      expect(await sentIn(tab.page)).toBe(0);
      expect(tab.complaints()).toEqual([]);
    } finally {
      await tab.close();
    }
  });
}
