import { expect, type Frame, type Locator, type Page, test } from '@playwright/test';
import { sidebarFrame } from '../../scripts/browser/sidebar-frame.ts';
import { todayHere } from '../../scripts/demo/demo-day.ts';
import { gmailMailbox, type Mailbox, outlookMailbox } from '../../scripts/demo/mailbox.ts';
import { carrierSignIn, cutOver } from '../../scripts/demo/northwind-threads.ts';
import { unknownSender } from '../../scripts/demo/other-threads.ts';
import { readSidebar } from '../../scripts/demo/read-sidebar.ts';
import { demoBackup } from '../../scripts/demo/seed.ts';
import { aTemplate } from '../helpers/a-template';
import { pressCommand } from '../helpers/ask-worker';
import { hasKeyboard, openLogTab } from '../helpers/log-tab';
import { seriousViolations } from '../helpers/sidebar-tab';

/** The browser's API inside the pages that are driven here. */
declare const chrome: { runtime: { reload(): void } };

const field = (frame: Frame): Locator => frame.getByRole('textbox', { name: 'Your draft' });
const template = (frame: Frame): Locator => frame.getByLabel('Template');
const insert = (frame: Frame): Locator => frame.getByRole('button', { name: 'Insert into the reply' });
const notice = (frame: Frame, words: string): Locator => frame.getByRole('status').filter({ hasText: words });
const inserted = 'The draft is in your reply. Nothing was sent.';

/** Asks for a reply by the shortcut, and waits until what is typed goes into its draft. */
async function ask(page: Page, frame: Frame): Promise<void> {
  await pressCommand(page, 'draft-reply');
  await expect(field(frame)).toBeFocused();
  await expect.poll(() => hasKeyboard(frame)).toBe(true);
}

async function openThread(page: Page, mailbox: Mailbox, thread: typeof cutOver): Promise<void> {
  await mailbox.backToInbox(page);
  await mailbox.open(page, thread);
  await readSidebar(page, mailbox.threadId(thread));
}

for (const mailbox of [gmailMailbox, outlookMailbox]) {
  test(`${mailbox.host}: a draft is read over, cut, and put into the open reply, once`, async () => {
    const { page, frame, close } = await openLogTab(mailbox);
    await ask(page, frame);
    // A late promise speaks first.
    await expect(template(frame).locator('option:checked')).toHaveText('Bad news (a promise is late)');
    expect(await seriousViolations(frame)).toEqual([]);

    await template(frame).selectOption('shipped.status-report.en');
    await expect(field(frame)).toContainText('Price the second label printer');
    await frame.getByText('What to include').click();
    await frame.getByRole('checkbox', { name: 'Price the second label printer' }).uncheck();
    await expect(field(frame)).not.toContainText('Price the second label printer');
    await frame.getByRole('button', { name: 'Next place' }).click();
    await page.keyboard.type('Friday the 27th');
    await expect(field(frame)).toContainText('New day: Friday the 27th');
    await expect(frame.getByRole('button', { name: 'Next place' })).toHaveCount(0);
    await field(frame).getByText('please tell me').click();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('<b>So far</b> so good.');

    const editor = page.locator(await mailbox.reply(page, { all: true }));
    await insert(frame).dblclick();
    await expect(notice(frame, inserted)).toBeVisible();
    await expect(frame.locator('[data-view=client]')).toBeVisible();
    const words = await editor.innerText();
    expect(words).toContain('New day: Friday the 27th');
    expect(words.match(/<b>So far<\/b> so good\./g)).toHaveLength(1);
    expect(words).not.toContain('Price the second label printer');
    await close();
  });
}

test('without an open reply one is opened; beside other mails the person is asked', async () => {
  const { page, frame, close } = await openLogTab(gmailMailbox);
  await gmailMailbox.write(page, 'tom.becker@northwind.example');
  await page.keyboard.press('Tab');
  const written = page.locator(`.dw ${gmailMailbox.names.editor}`);
  await written.pressSequentially('Hello Tom');
  await frame.getByRole('button', { name: 'Draft a reply' }).click();
  await insert(frame).click();
  const all = frame.getByRole('radio', { name: 'A new reply to all' });
  await expect(all).toBeFocused();
  await expect(all).toBeChecked();
  await expect(frame.getByRole('radio', { name: /Your open new mail.*already has text/ })).not.toBeChecked();
  expect(await seriousViolations(frame)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(notice(frame, inserted)).toBeVisible();
  await expect(page.locator(`[role=main] ${gmailMailbox.names.editor}`)).toContainText('Hello Ana,');
  await expect(written).toHaveText(/^Hello Tom/);
  await expect(written).not.toContainText('Hello Ana,');
  await close();
});

test('a draft is kept for its mail, whatever is opened, reloaded or updated meanwhile', async () => {
  const { context, page, frame, openBook, close } = await openLogTab(gmailMailbox);
  await ask(page, frame);
  await page.keyboard.type('About the plan: ');
  const restored = (there: Frame) => there.getByText('What you wrote for this mail is back.');

  // Beside another mail the draft stays, and goes only into its own.
  await openThread(page, gmailMailbox, carrierSignIn);
  await expect(frame.getByText(/^This draft is for “.*cut-over plan and pilot sites.*”\. Another mail/)).toBeVisible();
  await insert(frame).click();
  await expect(frame.getByRole('alert')).toContainText('Another mail is open now.');
  await expect(page.locator(gmailMailbox.names.editor)).toHaveCount(0);
  // Asked for there, it is the other mail's.
  await pressCommand(page, 'draft-reply');
  await expect(field(frame)).not.toContainText('About the plan');
  await expect(restored(frame)).toHaveCount(0);

  await openThread(page, gmailMailbox, cutOver);
  await pressCommand(page, 'draft-reply');
  await expect(field(frame)).toContainText('About the plan: Hello Ana,');
  await expect(restored(frame)).toBeVisible();

  const book = await openBook();
  await page.bringToFront();
  await field(frame).press('Home');
  await page.keyboard.type('Again. ');
  const again = context.waitForEvent('serviceworker');
  await book.evaluate(() => void setTimeout(() => chrome.runtime.reload()));
  await again;
  await expect(frame.getByText('Kept was updated.')).toBeVisible();
  await Promise.all([page.waitForEvent('load'), frame.getByRole('button', { name: 'Reload this tab' }).click()]);
  await readSidebar(page, gmailMailbox.threadId(cutOver));
  const fresh = await sidebarFrame(page);
  await fresh.getByRole('button', { name: 'Go on with your draft' }).click();
  await expect(field(fresh)).toContainText('Again. ');
  await expect(field(fresh)).toContainText('About the plan: ');
  await expect(restored(fresh)).toBeVisible();

  await fresh.getByRole('button', { name: 'Start again' }).click();
  await expect(field(fresh)).not.toContainText('About the plan');
  await fresh.getByRole('button', { name: 'Bring mine back' }).click();
  await expect(field(fresh)).toContainText('About the plan: ');

  // Closed, the draft is said to wait; put into the mail, it waits no longer.
  await field(fresh).press('Escape');
  await expect(fresh.getByRole('button', { name: 'Go on with your draft' })).toBeFocused();
  await page.keyboard.press('Enter');
  await insert(fresh).click();
  await fresh.getByRole('button', { name: 'Insert here' }).click();
  await expect(notice(fresh, inserted)).toBeVisible();
  await expect(fresh.getByRole('button', { name: 'Draft a reply' })).toBeVisible();
  await close();
});

/** The demo's records, with a client of whom only the name and a domain are known, and with a template that has an error. */
function poorRecords() {
  const backup = demoBackup(todayHere());
  const { client, contact, engagement, commitment, changeRequest, issue, milestone, risk, requirement } =
    backup.records;
  const northwind = client.find(({ name }) => name.startsWith('Northwind'))?.id;
  const others = <T extends { readonly clientId: string }>(records: readonly T[]) =>
    records.filter(({ clientId }) => clientId !== northwind);
  const records = {
    ...backup.records,
    client: client.map((one) => (one.id === northwind ? { ...one, language: null, timeZone: null } : one)),
    contact: others(contact),
    engagement: others(engagement),
    commitment: others(commitment),
    changeRequest: others(changeRequest),
    issue: others(issue),
    milestone: others(milestone),
    risk: others(risk),
    requirement: others(requirement),
    satisfaction: [],
    touchpoint: [],
    template: [
      aTemplate({ id: 'own', name: 'Own', body: 'Dear {{ recipient.name }},' }),
      aTemplate({ id: 'shipped.short-status.en', name: 'Short', body: 'Hello,\n\nto {{ client.nmae }}' }),
    ],
  };
  return { ...backup, records };
}

test('a poor client, a template with an error, no composer and nobody on file: each in a sentence, with a way on', async () => {
  const { context, page, frame, close } = await openLogTab(gmailMailbox, { records: poorRecords() });
  await ask(page, frame);
  await template(frame).selectOption('shipped.status-report.en');
  await expect(frame.getByText(/^Not on record: a contact, the language,? and an engagement\./)).toBeVisible();
  await template(frame).selectOption('own');
  await expect(frame.getByText(/^Not on record: .*recipient’s name/)).toBeVisible();
  await expect(frame.getByRole('button', { name: 'Next place' })).toBeVisible();
  await frame.getByRole('button', { name: '中文' }).click();
  await expect(field(frame)).toContainText('您好');
  await frame.getByRole('button', { name: 'English' }).click();

  await template(frame).selectOption('shipped.short-status.en');
  const trouble = frame.getByRole('alert');
  await expect(trouble).toContainText('has an error in line 3, column');
  await expect(trouble).toContainText('there is no variable “');
  const opened = context.waitForEvent('page');
  await trouble.getByRole('button', { name: 'Open the template' }).click();
  const book = await opened;
  await book.waitForURL(/book\.html#templates\/shipped\.short-status\.en$/);
  await page.bringToFront();
  await template(frame).selectOption('shipped.keep-in-touch.en');
  await expect(trouble).toHaveCount(0);

  // The host has no button that is certainly the one.
  await page.locator('[data-demo=reply], [data-demo=reply-all]').evaluateAll((buttons) => {
    for (const button of buttons) button.remove();
  });
  await insert(frame).click();
  await expect(trouble).toContainText('could not be put in for certain');
  await frame.getByRole('button', { name: 'I have sent it' }).click();
  await expect(frame.locator('[data-view=client]')).toBeVisible();

  await openThread(page, gmailMailbox, unknownSender);
  await pressCommand(page, 'draft-reply');
  const search = frame.getByLabel('Client', { exact: true });
  await search.fill('calder');
  await frame.getByRole('button', { name: /Calder/ }).click();
  await expect(frame.getByText(/^For .*Calder/)).toBeVisible();
  await expect(field(frame)).toContainText('Send label samples for dock 4');
  await close();
});
