import { expect, test } from '@playwright/test';
import { sidebarFrame } from '../../scripts/browser/sidebar-frame.ts';
import { aClient } from '../helpers/a-client';
import { dumpInPage } from '../helpers/dump-in-page';
import { busyRecords, northwindRecords } from '../helpers/sidebar-records';
import { openSidebarTab, seriousViolations, shownView } from '../helpers/sidebar-tab';

/** The browser's API inside the sidebar. */
declare const chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };

const strangers = { sender: 'priya@heliosbank.example', preferences: { opens: 'always' } };
const picture = (name: string) => ({ path: `.output/screens/sidebar-${name}.png` });

test('a promise is ticked as kept, and taken back', async () => {
  const { page, frame, close } = await openSidebarTab({ records: northwindRecords() });
  await frame.getByRole('button', { name: 'Kept today: Confirm the pilot sites' }).click();
  await expect(frame.getByRole('status')).toContainText('Kept: Confirm the pilot sites');
  await expect(frame.getByRole('listitem').filter({ hasText: 'Confirm the pilot sites' })).toHaveCount(0);
  await page.screenshot(picture('undo'));
  expect(await seriousViolations(frame)).toEqual([]);
  await frame.getByRole('button', { name: 'Undo' }).click();
  await expect(frame.getByRole('listitem').filter({ hasText: 'Confirm the pilot sites' })).toBeVisible();
  await close();
});

test('a double click ticks one promise only', async () => {
  const { page, frame, close } = await openSidebarTab({ records: busyRecords() });
  const first = frame.getByRole('button', { name: 'Kept today: Promise number 1', exact: true });
  await expect(first).toBeEnabled();
  const box = await first.boundingBox();
  const [x, y] = [(box?.x ?? 0) + 13, (box?.y ?? 0) + 13];
  await page.mouse.click(x, y);
  await expect(frame.getByRole('status')).toContainText('Promise number 1');
  await page.mouse.move(x, y);
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
  await expect(frame.getByRole('heading', { name: 'You promised' })).toContainText('299');
  await page.waitForTimeout(500);
  await expect(frame.getByRole('heading', { name: 'You promised' })).toContainText('299');
  await close();
});

test('a promise is given up with its reason, by keyboard alone', async () => {
  const { page, frame, close } = await openSidebarTab({ records: northwindRecords() });
  // Buttons that write rest until the sidebar has been seen for a moment; the keyboard does not wait for them.
  await expect(frame.getByRole('button', { name: 'Kept today: Send the revised cut-over plan' })).toBeEnabled();
  await frame.getByRole('button', { name: 'Other outcome: Send the revised cut-over plan' }).focus();
  await page.keyboard.press('Enter');
  await frame.getByRole('radio', { name: 'Missed' }).focus();
  await page.keyboard.press('Space');
  await frame.getByRole('button', { name: 'Save' }).focus();
  await page.keyboard.press('Enter');
  await expect(frame.getByText('Choose the reason.')).toBeVisible();
  await page.screenshot(picture('settle'));
  expect(await seriousViolations(frame)).toEqual([]);
  await frame.getByLabel('Why').selectOption('Forgotten');
  await frame.getByRole('button', { name: 'Save' }).focus();
  await page.keyboard.press('Enter');
  await expect(frame.getByRole('status')).toContainText('Missed: Send the revised cut-over plan');
  await close();
});

test('of three hundred promises twenty are shown, and the others on demand', async () => {
  const { frame, close } = await openSidebarTab({ records: busyRecords() });
  const rows = frame.getByRole('region', { name: 'You promised' }).getByRole('listitem');
  await expect(rows).toHaveCount(20);
  await frame.getByRole('button', { name: 'Show 100 more of 280' }).click();
  await expect(rows).toHaveCount(120);
  await frame.getByRole('button', { name: 'Kept today: Promise number 100', exact: true }).click();
  await expect(rows.filter({ hasText: /Promise number 100\D/ })).toHaveCount(0);
  await expect(frame.getByRole('heading', { name: 'You promised' })).toContainText('299');
  await close();
});

test('an unknown sender becomes a client, known from then on', async () => {
  const { page, frame, close } = await openSidebarTab(strangers);
  await frame.getByRole('button', { name: 'Add as client' }).click();
  await expect(frame.getByLabel('Email domains')).toHaveValue('heliosbank.example');
  await frame.getByRole('button', { name: 'Save' }).click();
  await expect(frame.getByRole('alert')).toContainText('One entry needs a look.');
  await page.screenshot(picture('form-error'));
  expect(await seriousViolations(frame)).toEqual([]);
  await frame.getByLabel('Name', { exact: true }).first().fill('Helios Bank');
  await frame.getByRole('button', { name: 'Save' }).click();
  await shownView(frame, 'client');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Helios Bank');
  await close();
});

test('what was typed into a form outlives the page', async () => {
  const { page, frame, close } = await openSidebarTab(strangers);
  await frame.getByRole('button', { name: 'Add as client' }).click();
  await frame.getByLabel('Notes').fill('Prefers calls on Tuesdays');
  await frame.getByLabel('Email domains').fill('gmail.com');
  await expect.poll(() => dumpInPage(frame)).toContain('gmail.com');
  await page.reload();
  const again = await sidebarFrame(page);
  await again.getByRole('button', { name: 'Add as client' }).click();
  await expect(again.getByText('What you typed before is back.')).toBeVisible();
  await expect(again.getByLabel('Notes')).toHaveValue('Prefers calls on Tuesdays');
  await again.getByRole('button', { name: 'Save' }).click();
  await expect(again.getByText('gmail.com is used by everybody.').first()).toBeVisible();
  await page.screenshot(picture('form'));
  await again.getByRole('button', { name: 'Start over' }).click();
  await expect(again.getByLabel('Notes')).toHaveValue('');
  await close();
});

test('a client picked by hand is remembered for the thread', async () => {
  const { page, frame, close } = await openSidebarTab({ ...strangers, records: { client: [aClient()] } });
  await frame.getByRole('button', { name: 'Link to a client…' }).click();
  await frame.getByLabel('Client’s name starts with').fill('nor');
  await expect(frame.getByRole('button', { name: /^Northwind/ })).toBeVisible();
  await page.screenshot(picture('picker'));
  expect(await seriousViolations(frame)).toEqual([]);
  await frame.getByRole('button', { name: /^Northwind/ }).click();
  await shownView(frame, 'client');
  await expect(frame.getByRole('status')).toContainText('This thread now shows Northwind.');
  await page.reload();
  const again = await sidebarFrame(page);
  await shownView(again, 'client');
  await again.getByRole('button', { name: 'More', exact: true }).click();
  await page.screenshot(picture('menu'));
  await again.getByRole('button', { name: 'Forget the choice for this thread' }).click();
  await shownView(again, 'unknown');
  await close();
});

test('the sidebar stays collapsed, and on its side, until it is opened again', async () => {
  const { page, frame, close } = await openSidebarTab({ records: northwindRecords() });
  await frame.getByRole('button', { name: 'More', exact: true }).click();
  await frame.getByRole('button', { name: 'Move to the left' }).click();
  await frame.getByRole('button', { name: 'Collapse' }).click();
  await expect(frame.getByRole('complementary', { name: 'Kept, collapsed' })).toBeVisible();
  const kept = () => frame.evaluate(async () => (await chrome.storage.local.get('preferences')).preferences);
  await expect.poll(kept).toMatchObject({ side: 'left', collapsed: true });
  await page.reload();
  const again = await sidebarFrame(page);
  await again.getByRole('button', { name: /Open Kept/ }).click();
  await expect(again.getByRole('heading', { level: 1 })).toHaveText('Northwind');
  await expect(again.locator('[data-side=left]')).toBeVisible();
  await close();
});
