import { expect, type Page, test } from '@playwright/test';
import { missingForDisplay, openVirtualDisplay } from '../../scripts/browser/virtual-display.ts';
import { gmailMailbox } from '../../scripts/demo/mailbox.ts';
import { hasKeyboard, logForm, openLogTab, sentence, words } from '../helpers/log-tab';
import { heardLogs } from '../helpers/note-logs';

/** Where on the screen the first word of the sentence is, in px. */
async function firstWord(page: Page): Promise<[x: string, y: string]> {
  const box = await words(page).boundingBox();
  if (box === null) throw new Error('the mail is not shown');
  const window = await page.evaluate(() => ({ left: screenX, top: screenY + outerHeight - innerHeight }));
  return [String(Math.round(window.left + box.x + 10)), String(Math.round(window.top + box.y + 10))];
}

/** Between two keys, in ms: the menu opens its second part on the way. */
const keyPause = '150';

const missing = missingForDisplay();

test('a real mouse marks words and opens the menu; real keys choose in it and press the shortcut', async () => {
  test.skip(
    missing.length > 0,
    `${missing.join(' and ')} missing: "apt-get install xvfb xdotool", or your system's own command; elsewhere it is tried by dispatch`,
  );
  const display = await openVirtualDisplay();
  const { input } = display;
  const { page, frame, close } = await openLogTab(gmailMailbox, { headless: false, display: display.name });
  try {
    const word = await firstWord(page);
    await input('mousemove', ...word);
    await input('click', '--repeat', '3', '--delay', '60', '1');
    await expect(page.locator('kept-log')).toBeVisible();

    // Nothing tells when the browser's menu is open: keys that come too early go to the page, and the menu is asked anew.
    await expect(async () => {
      await input('key', 'Escape');
      await input('mousemove', ...word);
      await input('click', '3');
      await input('key', '--delay', keyPause, 'k', 'Right', 'Down', 'Return');
      await expect.poll(() => heardLogs(frame), { timeout: 2_000 }).not.toEqual([]);
    }).toPass();
    const { length: before } = await heardLogs(frame);
    expect((await heardLogs(frame)).at(-1)).toMatchObject({ as: 'changeRequest', text: sentence });
    await expect(logForm(frame)).toBeVisible();
    await expect.poll(() => hasKeyboard(frame)).toBe(true);

    await input('key', 'alt+shift+l');
    await expect.poll(async () => (await heardLogs(frame)).length).toBeGreaterThan(before);
    expect((await heardLogs(frame)).at(-1)).toMatchObject({ as: 'commitment', text: sentence });
    await expect(logForm(frame)).toBeVisible();
  } finally {
    await close();
    display.close();
  }
});
