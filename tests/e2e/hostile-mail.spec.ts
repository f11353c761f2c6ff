import { expect, type Frame, test } from '@playwright/test';
import type { DemoThread } from '../../scripts/demo/demo-thread.ts';
import { gmailMailbox, type Mailbox, outlookMailbox } from '../../scripts/demo/mailbox.ts';
import { cutOver, falseInvoice } from '../../scripts/demo/northwind-threads.ts';
import { ana, maya } from '../../scripts/demo/people.ts';
import { readSidebar, type ShownSidebar } from '../../scripts/demo/read-sidebar.ts';
import { demoThreads } from '../../scripts/demo/threads.ts';
import { hostileClient, hostilePretender, pretender, withHostileBodies } from '../helpers/hostile-mail';
import { inContentScript } from '../helpers/in-content-script';
import { noteSidebars, readNotes } from '../helpers/note-sidebar';
import { openMailbox } from '../helpers/open-mailbox';

/** Each kind of element of the sidebar's document: its name, classes and attributes. */
const elementKinds = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    // A button that rests for a moment has one attribute more; that says nothing about the mail.
    const attributes = (element: Element) => element.getAttributeNames().filter((name) => name !== 'aria-disabled');
    const kinds = [...document.querySelectorAll('*')].map(
      (element) => `${element.localName}.${[...element.classList].join('.')} ${attributes(element).join(' ')}`,
    );
    return [...new Set(kinds)];
  });

interface Visit {
  readonly shown: ShownSidebar;
  readonly frame: Frame;
}

/** Opens a hostile thread beside the demo's, and holds what must be so whoever wrote it. */
async function visitHostile(
  mailbox: Mailbox,
  thread: DemoThread,
  check: (visit: Visit) => Promise<void>,
): Promise<void> {
  const threads = [...demoThreads, hostileClient, hostilePretender];
  const { context, openTab, close } = await openMailbox({ threads, alter: withHostileBodies, policies: false });
  try {
    await noteSidebars(context);
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    const { page, frame } = await openTab(mailbox);
    const own = new Set<string>();
    for (const clean of [cutOver, falseInvoice]) {
      await mailbox.open(page, clean);
      await readSidebar(page, mailbox.threadId(clean));
      // What is folded comes after the rest.
      await frame.getByText('Done lately').or(frame.locator('[data-view=unknown]')).first().waitFor();
      for (const kind of await elementKinds(frame)) own.add(kind);
      await mailbox.backToInbox(page);
      await readSidebar(page, null);
    }
    const { length: before } = (await readNotes(frame)).heard;
    await mailbox.open(page, thread);
    const shown = await readSidebar(page, mailbox.threadId(thread), 20_000);
    await check({ shown, frame });

    // The markup is alive in the page, and only there.
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'hostile'))).toContain('script');
    expect(await frame.evaluate(() => Reflect.get(window, 'hostile'))).toBeUndefined();
    expect(await inContentScript(page, 'typeof hostile')).toBe('undefined');
    const [worker] = context.serviceWorkers();
    expect(await worker?.evaluate(() => Reflect.get(globalThis, 'hostile'))).toBeUndefined();
    expect((await elementKinds(frame)).filter((kind) => !own.has(kind))).toEqual([]);
    expect(shown.lines.join('\n')).not.toMatch(/[\u200b\u202a-\u202e\u2060]/);
    expect(asked.filter((url) => url.includes('collect'))).toEqual([]);

    const [sender] = thread.messages;
    const real = [maya.address, sender?.from.address];
    const { heard } = await readNotes(frame);
    const read = heard.slice(before).filter(({ status }) => status === 'thread');
    expect(read.length).toBeGreaterThan(0);
    expect(read.flatMap(({ addresses }) => addresses).filter((address) => !real.includes(address))).toEqual([]);
    expect(new Set(read.map(({ threadId }) => threadId))).toEqual(new Set([mailbox.threadId(thread)]));
  } finally {
    await close();
  }
}

for (const mailbox of [gmailMailbox, outlookMailbox]) {
  test(`in ${mailbox.host}, a mail full of code and forged markup shows its own sender's client`, async () => {
    await visitHostile(mailbox, hostileClient, async ({ shown }) => {
      expect(shown.view).toBe('client');
      expect(shown.lines).toContain('Northwind Traders');
      expect(shown.lines.join('\n')).not.toMatch(/蓝海物流|Calder Freight|Several clients/);
    });
  });

  test(`in ${mailbox.host}, a mail under a client's name and address stays unknown, with a warning`, async () => {
    await visitHostile(mailbox, hostilePretender, async ({ shown, frame }) => {
      expect(shown.view).toBe('unknown');
      const text = shown.lines.join('\n');
      expect(text).toContain('Nobody at mailer-77.example is on file.');
      expect(text).toContain('The name shows another address');
      await expect(frame.getByRole('heading', { level: 1 })).toHaveText(pretender.address);
      expect(text).not.toMatch(/Northwind Traders|蓝海物流|Calder Freight|Confirm the pilot sites/);
      expect(text).toContain(ana.address);
    });
  });
}
