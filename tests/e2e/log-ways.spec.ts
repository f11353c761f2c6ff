import { expect, type Locator, type Page, test } from '@playwright/test';
import { gmailMailbox, outlookMailbox } from '../../scripts/demo/mailbox.ts';
import { cutOver, falseInvoice } from '../../scripts/demo/northwind-threads.ts';
import { hasKeyboard, logForm, markWords, openLogTab, sentence, words } from '../helpers/log-tab';
import { buttonsSeen, heardLogs, messageWith, wordsWithButton } from '../helpers/note-logs';

const button = (page: Page): Locator => page.locator('kept-log');
/** Marks the first word, as a double click does. */
const markWord = (page: Page): Promise<void> => words(page).click({ clickCount: 2, position: { x: 8, y: 8 } });
const marked = (page: Page): Promise<string> => page.evaluate(() => getSelection()?.toString().trim() ?? '');

/** Presses where the button is, as a hand does: no locator reaches into its root. */
async function press(page: Page): Promise<void> {
  const box = await button(page).boundingBox();
  if (box === null) throw new Error('no button');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

for (const mailbox of [gmailMailbox, outlookMailbox]) {
  test(`${mailbox.host}: words marked with the mouse get a button, and the button the form`, async () => {
    const { page, frame, close } = await openLogTab(mailbox);
    await markWords(page);
    await expect(button(page)).toBeVisible();
    const { lines, box, sidebar } = await page.evaluate(() => {
      const boxOf = (tag: string) => document.querySelector(tag)?.getBoundingClientRect().toJSON();
      const rects = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])];
      return { lines: rects.map((rect) => rect.toJSON()), box: boxOf('kept-log'), sidebar: boxOf('kept-sidebar') };
    });
    expect(lines.filter(({ top, bottom }) => bottom > box.top && top < box.bottom)).toEqual([]);
    expect(Math.min(...lines.map(({ bottom }) => Math.abs(box.top - bottom)))).toBeLessThan(10);
    expect(box.right).toBeLessThanOrEqual(sidebar.left);
    expect(await marked(page)).toBe(sentence);

    await press(page);
    await expect(logForm(frame)).toContainText(sentence);
    expect(await heardLogs(frame)).toEqual([
      { type: 'log', as: 'commitment', text: sentence, cut: false, messageId: await messageWith(frame, sentence) },
    ]);
    await expect(button(page)).toHaveCount(0);
    await expect.poll(() => hasKeyboard(frame)).toBe(true);
    await close();
  });

  test(`${mailbox.host}: words marked with the keyboard get it too; Esc, unmarking and leaving take it away`, async () => {
    const { page, close } = await openLogTab(mailbox);
    await markWord(page);
    await expect(button(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(button(page)).toHaveCount(0);
    await page.keyboard.press('Shift+End');
    await expect.poll(() => marked(page)).toMatch(/^the board meets on Monday/);
    await expect(button(page)).toBeVisible();
    // The mail page's order of keys is its own.
    expect(await page.evaluate(() => document.activeElement?.nodeName)).not.toBe('KEPT-LOG');

    await page.keyboard.press('Escape');
    await expect(button(page)).toHaveCount(0);
    await markWord(page);
    await expect(button(page)).toBeVisible();
    await words(page).click();
    await expect(button(page)).toHaveCount(0);
    await markWord(page);
    await expect(button(page)).toBeVisible();
    await mailbox.backToInbox(page);
    await expect(button(page)).toHaveCount(0);
    await close();
  });

  test(`${mailbox.host}: what is written, and what is no mail, gets no button`, async () => {
    const { page, close } = await openLogTab(mailbox);
    const composer = await mailbox.reply(page);
    await page.locator(composer).fill('We will send it on Friday.');
    await page.locator(composer).press('Control+A');
    await page.keyboard.press('Shift+ArrowLeft');
    await page.locator('[role=main] :is(h2.hP, [id^=CONV_][id$=_SUBJECT])').click({ clickCount: 3 });
    expect(await marked(page)).toBe(cutOver.subject);
    // The button of words that are one comes later than any of those before would have.
    await markWord(page);
    await expect(button(page)).toBeVisible();
    expect(await wordsWithButton(page)).toEqual([await marked(page)]);
    await close();
  });

  test(`${mailbox.host}: over an unknown sender, whose sidebar is a rail, the form opens all the same`, async () => {
    const { page, frame, close } = await openLogTab(mailbox, { thread: falseInvoice });
    const text = falseInvoice.messages.at(-1)?.paragraphs[1] ?? '';
    await frame.getByRole('button', { name: 'Collapse' }).click();
    // The page takes its room back a moment later, and its words move.
    await expect.poll(async () => (await page.locator('kept-sidebar').boundingBox())?.width).toBe(44);
    await markWords(page, text);
    await expect(button(page)).toBeVisible();
    await press(page);
    await expect(logForm(frame)).toBeVisible();
    await expect.poll(() => hasKeyboard(frame)).toBe(true);
    await close();
  });
}

test('the script of the page can neither press the button nor make one, and what it removes stays away', async () => {
  const { page, frame, close } = await openLogTab(gmailMailbox);
  await words(page).evaluate((element) => {
    getSelection()?.setBaseAndExtent(element.childNodes[0] ?? element, 0, element.childNodes[0] ?? element, 3);
    for (const type of ['pointerdown', 'pointerup']) element.dispatchEvent(new PointerEvent(type, { bubbles: true }));
    for (const type of ['keydown', 'keyup'])
      element.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', bubbles: true }));
  });
  await markWords(page);
  await expect(button(page)).toBeVisible();
  expect(await wordsWithButton(page)).toEqual([sentence]);
  const reached = await button(page).evaluate((host: HTMLElement) => {
    host.click();
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
    }
    host.focus();
    return { root: host.shadowRoot, text: host.textContent, focused: document.activeElement === host };
  });
  expect(reached).toEqual({ root: null, text: '', focused: false });

  const before = await button(page).evaluate((host) => {
    host.remove();
    return window.buttonsSeen?.length;
  });
  await words(page).click();
  expect(await buttonsSeen(page)).toBe(before);
  await markWords(page);
  await expect(button(page)).toBeVisible();
  await press(page);
  await expect(logForm(frame)).toBeVisible();
  expect(await heardLogs(frame)).toHaveLength(1);
  await close();
});

test('the button goes with a scroll and comes back where its words are', async () => {
  const { page, close } = await openLogTab(gmailMailbox);
  await page.setViewportSize({ width: 1440, height: 400 });
  await markWords(page);
  await expect(button(page)).toBeVisible();
  const top = async () => (await button(page).boundingBox())?.y;
  const before = (await top()) ?? 0;
  await page.mouse.wheel(0, -30);
  // More than once, where the scroll itself pauses on its way.
  await expect.poll(() => buttonsSeen(page)).toBeGreaterThan(1);
  await expect.poll(async () => (await top()) ?? before).not.toBe(before);
  await page.mouse.wheel(0, -4_000);
  await expect(button(page)).toHaveCount(0);
  await close();
});
