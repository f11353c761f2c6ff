import { expect, type Locator, test } from '@playwright/test';
import { plusDays, todayHere } from '../../scripts/demo/demo-day.ts';
import { gmailMailbox, outlookMailbox } from '../../scripts/demo/mailbox.ts';
import { dumpInPage } from '../helpers/dump-in-page';
import { type OpenedMailbox, openMailbox } from '../helpers/open-mailbox';
import { openNorthwind, type PromisePage } from '../helpers/promise-page';
import { seriousViolations } from '../helpers/sidebar-tab';

const yesterday = plusDays(todayHere(), -1);
const printer = 'Price the second label printer';
const printers = 'Price both label printers';

async function withMailbox(work: (opened: OpenedMailbox) => Promise<void>): Promise<void> {
  const opened = await openMailbox();
  try {
    await work(opened);
  } finally {
    await opened.close();
  }
}

const whats = (promise: PromisePage) =>
  promise.section('History').getByRole('listitem').locator('strong').allTextContents();

for (const mailbox of [gmailMailbox, outlookMailbox]) {
  test(`every step in the life of a promise beside ${mailbox.host}`, async () => {
    await withMailbox(async (opened) => {
      const promise = await openNorthwind(opened, mailbox);
      const { frame, button, heading, section, notice, save } = promise;
      const isClean = async () => expect(await seriousViolations(frame)).toEqual([]);

      await promise.open(printer);
      await expect(heading).toBeFocused();
      await isClean();

      await button('Edit').click();
      await expect(frame.getByLabel('What', { exact: true })).toBeFocused();
      await frame.getByLabel('What', { exact: true }).fill(printers);
      await frame.getByText('More', { exact: true }).click();
      await frame.getByRole('checkbox', { name: /Test data for returns/ }).check();
      await isClean();
      await save();
      await expect(notice).toContainText(`Saved: ${printers}`);
      await expect(heading).toHaveText(printers);
      await expect(section('Waits for')).toContainText('Test data for returns');
      await expect(button('Edit')).toBeFocused();

      await button('Move the day').click();
      await frame.getByRole('textbox', { name: 'New day' }).fill('in 12 days');
      await frame.getByLabel('Why').fill('The vendor answers late');
      await frame.getByRole('radio', { name: 'Yes' }).check();
      await isClean();
      await save();
      await expect(notice).toContainText(`Day moved: ${printers}`);
      await expect(section('Moves of the day')).toContainText('Reason: The vendor answers late');
      await button('Draft a notice to the client').click();
      await expect(frame.getByRole('textbox', { name: 'Notice to the client' })).toHaveValue(
        /A heads-up in good time: we promised “Price both/,
      );
      await isClean();
      await button('Copy').click();
      await expect(frame.getByText('Copied. Paste it into your reply.')).toBeVisible();
      await frame.getByRole('textbox', { name: 'Notice to the client' }).press('Escape');
      await expect(button('Draft a notice to the client')).toBeFocused();

      await frame.locator('main').getByRole('button', { name: 'Close' }).click();
      const row = frame.getByRole('listitem').filter({ hasText: printers });
      await expect(row).toContainText('moved once');
      await expect(row).toContainText('waits for Test data for returns');
      await expect(button(printers)).toBeFocused();

      await promise.open(printers);
      await button('Kept').click();
      await frame.getByLabel('Day', { exact: true }).fill(yesterday);
      await frame.getByLabel('Delivered by').selectOption({ index: 1 });
      await isClean();
      await save();
      await expect(notice).toContainText(`Kept: ${printers}`);
      await expect(section('Delivered by')).toContainText('ana.ruiz@northwind.example');
      await expect(heading).toBeFocused();
      await button('Reopen').click();
      await expect(notice).toContainText(`Open again: ${printers}`);

      await button('Missed').click();
      await save();
      await expect(frame.getByText('Choose the reason.')).toBeVisible();
      await frame.getByLabel('Why').selectOption('No capacity');
      await save();
      await expect(notice).toContainText(`Missed: ${printers}`);
      await button('Undo').click();
      await expect(button('Missed')).toBeVisible();

      await button('No longer wanted').click();
      await save();
      await expect(notice).toContainText(`No longer wanted: ${printers}`);
      await expect
        .poll(() => whats(promise))
        .toEqual(['Settled', 'Step taken back', 'Settled', 'Reopened', 'Settled', 'Day moved', 'Edited']);
      const steps = section('History').getByRole('listitem');
      await expect(steps.first()).toContainText('You ·');
      await expect(steps.first()).toContainText('State: Open →became No longer wanted');
      await expect(steps.last()).toContainText(`What: ${printer} →became ${printers}`);
      await expect(steps.last()).toContainText('Waits for: nothing →became Test data for returns');
      await isClean();

      await frame.locator('main').getByRole('button', { name: 'Close' }).click();
      await frame.getByText('Done lately').click();
      await promise.open(printers);
      await button('Reopen').click();
      await expect(button('Delete')).toBeVisible();
      await button('Delete').click();
      await expect(notice).toContainText(`Deleted: ${printers}`);
      await expect(row).toHaveCount(0);
      await button('Undo').click();
      await expect(row).toBeVisible();
    });
  });
}

test('the whole life by keyboard alone', async () => {
  await withMailbox(async (opened) => {
    const { page, frame, button, heading, section, notice } = await openNorthwind(opened, gmailMailbox);
    /** Goes on with Tab, or Shift+Tab, until the element has the focus. */
    const reach = async (target: Locator, key = 'Tab') => {
      await target.waitFor();
      for (let steps = 0; steps < 60; steps += 1) {
        if (await target.evaluate((element) => element === document.activeElement)) return;
        await page.keyboard.press(key);
      }
      await expect(target).toBeFocused();
    };
    const press = async (name: string) => {
      await reach(button(name));
      await page.keyboard.press('Enter');
    };
    const textOf = (label: string) => frame.getByLabel(label, { exact: true });
    const text = 'Confirm the pilot sites';
    await expect(button(`Kept today: ${text}`)).toBeEnabled();
    await button(`Kept today: ${text}`).focus();

    await press(`Other outcome: ${text}`);
    await press('Edit');
    await expect(textOf('What')).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.type(' for the pilot');
    await page.keyboard.press('Enter');
    await expect(heading).toHaveText(`${text} for the pilot`);
    await expect(button('Edit')).toBeFocused();

    await reach(button('Move the day'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(textOf('New day')).toBeFocused();
    await page.keyboard.type('in 4 days');
    await reach(textOf('Why'));
    await page.keyboard.type('Dock 4 is closed');
    await page.keyboard.press('Enter');
    await expect(notice).toContainText('Day moved');
    await expect(button('Move the day')).toBeFocused();
    await press('Draft a notice to the client');
    await expect(frame.getByRole('textbox', { name: 'Notice to the client' })).toBeFocused();
    await press('Copy');
    await expect(frame.getByText('Copied. Paste it into your reply.')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(button('Draft a notice to the client')).toBeFocused();

    await reach(button('Kept'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await reach(textOf('Delivered by'));
    await page.keyboard.press('ArrowDown');
    await press('Save');
    await expect(section('Delivered by')).toBeVisible();
    await expect(heading).toBeFocused();
    await press('Reopen');
    await expect(button('Missed')).toBeVisible();
    await expect(heading).toBeFocused();
    await press('Missed');
    await reach(textOf('Why'));
    await page.keyboard.press('ArrowDown');
    await press('Save');
    await expect(notice).toContainText('Missed:');
    await expect(heading).toBeFocused();
    await press('Undo');
    await expect(button('No longer wanted')).toBeVisible();

    await page.keyboard.press('Escape');
    await expect(heading).toBeVisible();
  });
});

/** Two tabs with the same promise open in the form that edits it. */
async function twoEditors(opened: OpenedMailbox): Promise<[PromisePage, PromisePage]> {
  const editors = [await openNorthwind(opened, gmailMailbox), await openNorthwind(opened, gmailMailbox)] as const;
  for (const editor of editors) {
    await editor.page.bringToFront();
    await editor.open(printer);
    await editor.button('Edit').click();
  }
  return [...editors];
}

const what = ({ frame }: PromisePage) => frame.getByLabel('What', { exact: true });

for (const [first, second] of [
  [0, 1],
  [1, 0],
] as const) {
  test(`two tabs edit one promise, tab ${first + 1} saves first: the other sees both texts and chooses`, async () => {
    await withMailbox(async (opened) => {
      const tabs = await twoEditors(opened);
      const [sooner, later] = [tabs[first] ?? tabs[0], tabs[second] ?? tabs[1]];
      await later.page.bringToFront();
      await what(later).fill('Mine');
      await sooner.page.bringToFront();
      await what(sooner).fill('Theirs');
      await sooner.frame.getByLabel('Who owes it').fill('Jonas');
      await sooner.save();
      await expect(sooner.heading).toHaveText('Theirs');

      await later.page.bringToFront();
      const dispute = later.frame.getByRole('alert');
      await expect(dispute).toContainText('Saved: Theirs');
      await expect(dispute).toContainText('Yours: Mine');
      await expect(what(later)).toHaveValue('Mine');
      expect(await seriousViolations(later.frame)).toEqual([]);
      if (first === 0) {
        await later.button('Keep mine').click();
        await expect(later.heading).toHaveText('Mine');
        await expect(later.frame.locator('dl')).toContainText('Jonas');
        await expect(sooner.heading).toHaveText('Mine');
      } else {
        await later.button('Take theirs').click();
        await expect(what(later)).toHaveValue('Theirs');
        await expect(dispute).toHaveCount(0);
      }
    });
  });
}

test('what another tab changes in a field left alone is taken over, and a deletion loses nothing', async () => {
  await withMailbox(async (opened) => {
    const [here, there] = await twoEditors(opened);
    await here.page.bringToFront();
    await what(here).fill('Typed here');
    await there.page.bringToFront();
    await there.frame.getByLabel('Who owes it').fill('Jonas');
    await there.save();
    await expect(there.notice).toContainText('Saved:');
    await here.page.bringToFront();
    await expect(here.frame.getByText('taken over here: Who owes it')).toBeVisible();
    await expect(what(here)).toHaveValue('Typed here');

    await there.page.bringToFront();
    await there.button('Delete').click();
    await expect(there.notice).toContainText('Deleted:');
    await here.page.bringToFront();
    await expect(here.frame.getByText('What you typed is still here, and can be logged anew.')).toBeVisible();
    await here.button('Log it anew').click();
    await expect(here.heading).toHaveText('Typed here');
    await expect(here.button('Move the day')).toBeVisible();
    await expect(there.button('Typed here')).toBeVisible();
  });
});

test('what was typed into the forms of a page outlives a reload', async () => {
  await withMailbox(async (opened) => {
    const before = await openNorthwind(opened, gmailMailbox);
    await before.open(printer);
    await before.button('Move the day').click();
    await before.frame.getByLabel('Why').fill('The vendor answers late');
    await before.button('Edit').click();
    await what(before).fill('Typed before');
    await expect.poll(() => dumpInPage(before.frame)).toContain('Typed before');
    await before.page.close();

    const after = await openNorthwind(opened, gmailMailbox);
    await after.open(printer);
    await after.button('Edit').click();
    await expect(what(after)).toHaveValue('Typed before');
    await after.button('Start over').click();
    await expect(what(after)).toHaveValue(printer);
    await after.button('Move the day').click();
    await expect(after.frame.getByLabel('Why')).toHaveValue('The vendor answers late');
  });
});
