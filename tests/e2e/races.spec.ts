import { expect, type Page, test } from '@playwright/test';
import type { DemoThread } from '../../scripts/demo/demo-thread.ts';
import { gmailUrlId } from '../../scripts/demo/ids.ts';
import { gmailMailbox, type Mailbox, outlookMailbox } from '../../scripts/demo/mailbox.ts';
import { carrierSignIn, cutOver, falseInvoice, handOver } from '../../scripts/demo/northwind-threads.ts';
import { arabicDelivery, interfaceTest, unknownSender } from '../../scripts/demo/other-threads.ts';
import { readSidebar } from '../../scripts/demo/read-sidebar.ts';
import { clientOf, judgeNotes } from '../helpers/judge-notes';
import { noteSidebars, readNotes } from '../helpers/note-sidebar';
import { type OpenedMailbox, openMailbox } from '../helpers/open-mailbox';

/** Another client, or none, at each step. */
const swapped = [cutOver, interfaceTest, unknownSender, handOver, arabicDelivery, falseInvoice, carrierSignIn];

/** As the address of a mailbox names a thread. */
const addressOf = (mailbox: Mailbox, thread: DemoThread): string =>
  mailbox.host === 'gmail' ? `#inbox/${gmailUrlId(thread.name)}` : `/mail/inbox/id/${mailbox.threadId(thread)}`;

/** What a sidebar says beside a thread, in the end: the client's name first. */
async function endsWith(page: Page, mailbox: Mailbox, thread: DemoThread): Promise<void> {
  const { view, lines } = await readSidebar(page, mailbox.threadId(thread));
  const client = clientOf(thread);
  expect({ view, name: client === null ? null : lines[0] }).toEqual({
    view: client === null ? 'unknown' : 'client',
    name: client,
  });
}

/** Runs in the page: opens one thread after the other as the page's own code does, five at least and for so long, and ends with `last`. */
async function swapThreads(swap: {
  host: Mailbox['host'];
  addresses: readonly string[];
  last: string;
  every: number;
  lasting: number;
  /** How long the pane of Outlook shows the thread before, in ms. */
  lag: number;
}): Promise<void> {
  const pane = document.querySelector('#ReadingPaneContainerId');
  const fill = (address: string): void => {
    const id = decodeURIComponent(address.split('/').at(-1) ?? '');
    const template = document.querySelector<HTMLTemplateElement>(`template[data-demo-view="${CSS.escape(id)}"]`);
    const copy = template?.content.firstElementChild?.cloneNode(true);
    if (copy) pane?.replaceChildren(copy);
  };
  const open = (address: string): void => {
    if (swap.host === 'gmail') location.hash = address;
    else {
      history.pushState(null, '', address);
      setTimeout(() => fill(address), swap.lag);
    }
  };
  const start = performance.now();
  let swaps = 0;
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      if (performance.now() - start >= swap.lasting && swaps >= 5) {
        clearInterval(timer);
        resolve();
        return;
      }
      open(swap.addresses[swaps % swap.addresses.length] ?? '');
      swaps += 1;
    }, swap.every);
  });
  open(swap.last);
}

/** Gmail's view follows its address as late as Outlook's pane does: 150 ms. */
const lagging = (html: string): string =>
  html
    .replace(
      /addEventListener\((['"])hashchange\1, show\)/,
      "addEventListener('hashchange', () => setTimeout(show, 150))",
    )
    .replace(/lag = 120/, 'lag = 150');

async function withMailbox(
  work: (mailbox: OpenedMailbox) => Promise<void>,
  options: Parameters<typeof openMailbox>[0] = {},
): Promise<void> {
  const opened = await openMailbox(options);
  try {
    await noteSidebars(opened.context);
    await work(opened);
  } finally {
    await opened.close();
  }
}

const races = [
  { name: 'Gmail every 20 ms', mailbox: gmailMailbox, every: 20, lag: 0 },
  { name: 'Gmail every 120 ms', mailbox: gmailMailbox, every: 120, lag: 0 },
  { name: 'Outlook every 20 ms, its pane 150 ms behind the address', mailbox: outlookMailbox, every: 20, lag: 150 },
  { name: 'Outlook every 400 ms, its pane 150 ms behind the address', mailbox: outlookMailbox, every: 400, lag: 150 },
  { name: 'Outlook every 20 ms, pane and address at once', mailbox: outlookMailbox, every: 20, lag: 0 },
];

for (const { name, mailbox, every, lag } of races) {
  test(`threads swapped in ${name}: no client beside another client's thread`, async () => {
    await withMailbox(async ({ openTab }) => {
      const { page, frame } = await openTab(mailbox);
      for (const last of [interfaceTest, cutOver]) {
        await page.evaluate(swapThreads, {
          host: mailbox.host,
          addresses: swapped.map((thread) => addressOf(mailbox, thread)),
          last: addressOf(mailbox, last),
          every,
          lasting: 2500,
          lag,
        });
        await endsWith(page, mailbox, last);
      }
      const notes = await readNotes(frame);
      expect(notes.heard.length).toBeGreaterThan(4);
      expect(judgeNotes(notes, mailbox)).toEqual([]);
    });
  });
}

for (const mailbox of [gmailMailbox, outlookMailbox]) {
  test(`an address of ${mailbox.host} that is ahead of its page: the old thread is not read again`, async () => {
    await withMailbox(
      async ({ openTab }) => {
        const { page, frame } = await openTab(mailbox);
        for (const thread of swapped) {
          await page.evaluate(
            ([host, address]) => {
              if (host === 'gmail') location.hash = address;
              else
                document.querySelector<HTMLElement>(`[data-demo-open-thread="${address.split('/').at(-1)}"]`)?.click();
            },
            [mailbox.host, addressOf(mailbox, thread)] as const,
          );
          await endsWith(page, mailbox, thread);
        }
        const notes = await readNotes(frame);
        expect(judgeNotes(notes, mailbox)).toEqual([]);
        const heard = notes.heard.map(({ status, threadId }) => (status === 'not-ready' ? status : threadId));
        const changes = heard.filter((each, index) => each !== heard[index - 1]);
        expect(changes.filter((each) => each === 'not-ready').length).toBeGreaterThan(3);
        const threads = changes.filter((each) => each !== 'not-ready');
        expect(threads).toEqual(['', ...swapped.map(mailbox.threadId)]);
      },
      { alter: lagging },
    );
  });
}

test('two accounts of one browser do not share what was picked for a thread', async () => {
  await withMailbox(async ({ openTab }) => {
    const mine = await openTab(gmailMailbox);
    const other = await openTab(gmailMailbox, gmailMailbox.inbox.replace('/u/0/', '/u/1/'));
    const open = async ({ page }: typeof mine, thread: DemoThread) => {
      await page.bringToFront();
      await page.evaluate((hash) => location.assign(hash), addressOf(gmailMailbox, thread));
      await endsWith(page, gmailMailbox, thread);
    };
    await open(mine, falseInvoice);
    await mine.frame.getByRole('button', { name: 'Link to a client…' }).click();
    await mine.frame.getByRole('button', { name: /Calder Freight/ }).click();
    await expect(mine.frame.getByRole('heading', { level: 1 })).toHaveText('Calder Freight');
    await expect(mine.frame.getByText('This thread now shows')).toBeVisible();

    await open(other, falseInvoice);
    await open(other, cutOver);
    await open(mine, interfaceTest);
    await open(other, falseInvoice);
    await mine.page.evaluate((hash) => location.assign(hash), addressOf(gmailMailbox, falseInvoice));
    await expect(mine.frame.getByRole('heading', { level: 1 })).toHaveText('Calder Freight');
    expect(judgeNotes(await readNotes(other.frame), gmailMailbox)).toEqual([]);
  });
});
