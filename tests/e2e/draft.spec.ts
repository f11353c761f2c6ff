import { expect, type Frame, test } from '@playwright/test';
import { sidebarFrame } from '../../scripts/browser/sidebar-frame.ts';
import { plusDays, todayHere } from '../../scripts/demo/demo-day.ts';
import { gmailMailbox, outlookMailbox } from '../../scripts/demo/mailbox.ts';
import { maya } from '../../scripts/demo/people.ts';
import { readSidebar } from '../../scripts/demo/read-sidebar.ts';
import { demoBackup } from '../../scripts/demo/seed.ts';
import { aCommitment } from '../helpers/a-commitment';
import { seriousViolations } from '../helpers/sidebar-tab';
import { stopWorker } from '../helpers/stop-worker';
import { further, promise, thread, type Written, writeReply } from '../helpers/write-reply';

/** One of each kind that the guard looks for, besides the day off, which depends on today. */
const doubtful = [
  'I will send the offer soon.',
  'Dear [name],',
  '蓝海物流 has the same printer.',
  'We will send the report on Saturday.',
];

const draft = (frame: Frame) => frame.getByRole('region', { name: 'In your draft' });
const question = (frame: Frame) => frame.getByRole('region', { name: 'Was this sent?' });
const tick = (frame: Frame, sentence: string) => frame.getByRole('checkbox', { name: sentence });

for (const host of [gmailMailbox, outlookMailbox]) {
  test.describe(host.host, () => {
    test('a ticked promise is logged once when its mail is sent, with that mail as evidence', async () => {
      await writeReply(host, `Hi Ana,\n${promise} ${further}`, async ({ page, frame, logged }) => {
        await expect(tick(frame, promise)).toBeChecked();
        await tick(frame, further).uncheck();
        await host.press(page, 'send');
        await expect(frame.getByRole('status')).toContainText(`Sent and logged: ${promise}`);
        await expect(draft(frame)).toHaveCount(0);
        await expect.poll(logged).toHaveLength(1);
        const [commitment] = await logged();
        expect(commitment).toMatchObject({
          direction: 'ours',
          evidence: {
            provider: host.host,
            account: maya.address,
            threadId: host.threadId(thread),
            subject: 'The contract',
            quote: promise,
          },
        });
        expect(commitment?.dueDay).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(await logged(further)).toEqual([]);
        await expect(question(frame)).toHaveCount(0);
        const orders = (await frame.evaluate(() => window.orders)) ?? [];
        expect(orders.length).toBeGreaterThan(0);
        const types = new Set(orders.map((order) => (JSON.parse(order) as { type: string }).type));
        expect([...types].filter((type) => !['layout', 'shortcut'].includes(type))).toEqual([]);
        expect(orders.filter((order) => /Northwind|contract|logged/.test(order))).toEqual([]);

        await frame.getByRole('button', { name: 'Undo' }).click();
        await expect(frame.getByRole('status')).toContainText('Taken back');
        expect(await logged()).toEqual([]);
      });
    });

    test('a draft that is thrown away asks nothing', async () => {
      await writeReply(host, promise, async ({ page, frame, logged }) => {
        await expect(tick(frame, promise)).toBeChecked();
        await host.press(page, 'discard');
        await expect(draft(frame)).toHaveCount(0);
        await host.backToInbox(page);
        await host.open(page, thread);
        await readSidebar(page, host.threadId(thread));
        await expect(question(frame)).toHaveCount(0);
        expect(await logged()).toEqual([]);
      });
    });

    test('a mail that nobody saw arrive is asked about, also after a reload', async () => {
      await writeReply(host, promise, async ({ page, frame, editor, logged }) => {
        await expect(tick(frame, promise)).toBeChecked();
        // The host takes the composer away and no message shows up.
        await page.locator(editor).evaluate((element) => element.closest('.ip, [id^=docking_]')?.remove());
        await expect(question(frame)).toBeVisible({ timeout: 15_000 });
        // An address that differs in its hash alone loads nothing anew.
        await page.goto('about:blank');
        await page.goto(host.inbox);
        await host.open(page, thread);
        await readSidebar(page, host.threadId(thread));
        const again = await sidebarFrame(page);
        await expect(question(again)).toContainText('The contract');
        expect(await logged()).toEqual([]);
        await question(again).getByRole('button', { name: 'Log 1 promise' }).click();
        await expect(again.getByRole('status')).toContainText(`Sent and logged: ${promise}`);
        await expect(question(again)).toHaveCount(0);
        await expect.poll(logged).toHaveLength(1);
      });
    });

    test('what the guard has to say stands beside the draft, and is put away for it', async () => {
      await writeReply(host, doubtful.join('\n'), async ({ frame }) => {
        const notes = draft(frame).getByRole('list', { name: 'Before you send' });
        await expect(notes).toContainText('names no day');
        await expect(notes).toContainText('“[name]” is still to be filled in.');
        await expect(notes).toContainText('is another client.');
        await expect(notes).toContainText('at the weekend');
        expect(await seriousViolations(frame)).toEqual([]);
        const before = await notes.getByRole('listitem').count();
        await notes.getByRole('button', { name: /^Put away: .*filled in/ }).click();
        await expect(notes.getByRole('listitem')).toHaveCount(before - 1);
        await expect(notes).not.toContainText('filled in');
      });
    });

    test('a new mail is for the client of its recipients, beside a reply of its own', async () => {
      await writeReply(host, promise, async ({ page, frame }) => {
        await expect(tick(frame, promise)).toBeChecked();
        await host.backToInbox(page);
        const editor = await host.write(page, 'wang.li@lanhai.example');
        await page.locator(editor).pressSequentially(further);
        // No thread is open, so the sidebar is a rail.
        await frame.locator('[data-view=no-thread] > aside > button').click();
        await expect(tick(frame, further)).toBeChecked();
        await expect(frame.getByText('for 蓝海物流')).toBeVisible();
      });
    });
  });
}

test('Gmail: a sending that is undone leaves one record, and none when the mail is thrown away', async () => {
  await writeReply(gmailMailbox, promise, async ({ page, frame, logged }) => {
    await expect(tick(frame, promise)).toBeChecked();
    await gmailMailbox.press(page, 'send');
    await expect.poll(logged).toHaveLength(1);
    await page.locator('[data-demo=undo]').click();
    await expect(draft(frame)).toContainText('Logged');
    await gmailMailbox.press(page, 'send');
    await expect(draft(frame)).toHaveCount(0);
    expect(await logged()).toHaveLength(1);
    await page.locator('[data-demo=undo]').click();
    await expect(draft(frame)).toContainText('Logged');
    await gmailMailbox.press(page, 'discard');
    await question(frame).getByRole('button', { name: 'Not sent: take back' }).click();
    await expect.poll(logged).toHaveLength(0);
    await expect(question(frame)).toHaveCount(0);
  });
});

test('Gmail: a reply that is moved into a window is the same letter', async () => {
  await writeReply(gmailMailbox, promise, async ({ page, frame, logged }) => {
    await tick(frame, promise).uncheck();
    await page.locator('[data-demo=popout]').click();
    await expect(page.locator('.dw')).toBeVisible();
    await page.locator('.dw [g_editable=true]').press('End');
    await page.keyboard.type(` ${further}`);
    await expect(tick(frame, further)).toBeChecked();
    await expect(tick(frame, promise)).not.toBeChecked();
    await gmailMailbox.press(page, 'send');
    await expect.poll(() => logged(further)).toHaveLength(1);
    expect(await logged()).toEqual([]);
  });
});

test('ticks and answers by keyboard alone', async () => {
  await writeReply(gmailMailbox, promise, async ({ page, frame, logged }) => {
    await tick(frame, promise).focus();
    await page.keyboard.press('Space');
    await expect(tick(frame, promise)).not.toBeChecked();
    await page.keyboard.press('Space');
    await expect(tick(frame, promise)).toBeChecked();
    await page.locator('[role=main] .ip.adB').evaluate((element) => element.remove());
    await expect(question(frame)).toBeVisible({ timeout: 15_000 });
    await question(frame).getByRole('button', { name: 'Not sent' }).focus();
    await page.keyboard.press('Enter');
    await expect(question(frame)).toHaveCount(0);
    await expect.poll(() => frame.evaluate(() => document.activeElement !== document.body)).toBe(true);
    expect(await logged()).toEqual([]);
  });
});

test('Gmail: a reply and a new mail over it are two letters', async () => {
  await writeReply(gmailMailbox, promise, async ({ page, frame, logged }) => {
    const editor = await gmailMailbox.write(page, 'wang.li@lanhai.example');
    await page.locator(editor).pressSequentially(further);
    const reply = frame.getByRole('region', { name: 'In your draft “Re: The contract”' });
    await expect(reply.getByRole('checkbox', { name: promise })).toBeChecked();
    await expect(frame.getByText('for 蓝海物流')).toBeVisible();
    await page.locator('.dw [data-demo=discard]').click();
    await expect(tick(frame, further)).toHaveCount(0);
    await expect(tick(frame, promise)).toBeChecked();
    await gmailMailbox.press(page, 'send');
    await expect.poll(logged).toHaveLength(1);
    expect(await logged(further)).toEqual([]);
  });
});

test('ticks outlive a stopped background and a reload of the page', async () => {
  await writeReply(gmailMailbox, `${promise} ${further}`, async ({ mailbox, page, frame }) => {
    const book = await mailbox.openBook();
    await page.bringToFront();
    await stopWorker(book);
    await tick(frame, promise).uncheck();
    const kept = () =>
      book.evaluate(async () => {
        const database = await new Promise<IDBDatabase>((resolve) => {
          const opening = indexedDB.open('kept');
          opening.onsuccess = () => resolve(opening.result);
        });
        const reading = database.transaction('drafts').objectStore('drafts').getAllKeys();
        const keys = await new Promise<IDBValidKey[]>((resolve) => {
          reading.onsuccess = () => resolve(reading.result);
        });
        database.close();
        return keys.map(String).filter((key) => key.startsWith('letter/')).length;
      });
    await expect.poll(kept).toBe(1);
    await page.reload();
    await readSidebar(page, gmailMailbox.threadId(thread));
    // The host brings a draft back whole, not letter by letter.
    await page.locator(await gmailMailbox.reply(page)).focus();
    await page.keyboard.insertText(`${promise} ${further}`);
    const again = await sidebarFrame(page);
    await expect(tick(again, further)).toBeChecked();
    await expect(tick(again, promise)).not.toBeChecked();
  });
});

test('the guard compares a draft with what is on record', async () => {
  const backup = demoBackup(todayHere());
  const dueDay = plusDays(todayHere(), 1);
  const due = Array.from({ length: 3 }, (_, at) =>
    aCommitment({ id: `due-${at}`, clientId: 'demo-northwind', text: `Thing no. ${at}`, dueDay }),
  );
  const records = { ...backup, records: { ...backup.records, commitment: [...backup.records.commitment, ...due] } };
  const text = [
    'I will send the revised cut-over plan tomorrow.',
    "We'll deliver the two-factor sign-in for the carriers tomorrow.",
  ].join('\n');
  const check = async ({ frame }: Written) => {
    const notes = draft(frame).getByRole('list', { name: 'Before you send' });
    await expect(notes).toContainText('On record it is');
    await expect(notes).toContainText('promises are due on');
    await expect(notes).toContainText('Rests on a change that is not approved yet: Two-factor sign-in for carriers');
  };
  await writeReply(gmailMailbox, text, check, records);
});
