import { expect, test } from '@playwright/test';
import { sidebarFrame } from '../../scripts/browser/sidebar-frame.ts';
import { aClient } from '../helpers/a-client';
import { dumpInPage } from '../helpers/dump-in-page';
import { plainMailPage } from '../helpers/mail-tab';
import { arabicRecords, busyRecords, chineseRecords, longRecords, northwindRecords } from '../helpers/sidebar-records';
import { openSidebarTab, painted, seriousViolations, shownView } from '../helpers/sidebar-tab';

/** The browser's API in the extension's worker. */
declare const chrome: { runtime: { reload(): void } };

const always = { opens: 'always' };
const strangers = { sender: 'priya@heliosbank.example', preferences: always };

/** Every state of the sidebar: a picture to look at in .output/screens, and nothing serious for axe. */
const states = [
  { name: 'client', view: 'client', options: { records: northwindRecords() } },
  { name: 'client-dark', view: 'client', options: { records: northwindRecords(), colorScheme: 'dark' } },
  {
    name: 'client-zh-dark',
    view: 'client',
    options: { records: chineseRecords(), locale: 'zh-CN', colorScheme: 'dark' },
  },
  { name: 'client-zh', view: 'client', options: { records: chineseRecords(), locale: 'zh-CN' } },
  { name: 'client-rtl', view: 'client', options: { records: arabicRecords() } },
  { name: 'client-long', view: 'client', options: { records: longRecords() } },
  { name: 'client-300', view: 'client', options: { records: busyRecords() } },
  { name: 'client-empty', view: 'client', options: { records: { client: [aClient()] } } },
  { name: 'unknown', view: 'unknown', options: strangers },
  { name: 'unknown-dark', view: 'unknown', options: { ...strangers, colorScheme: 'dark' } },
  { name: 'unknown-zh', view: 'unknown', options: { ...strangers, locale: 'zh-CN' } },
  {
    name: 'lookalike',
    view: 'unknown',
    options: { records: { client: [aClient()] }, sender: 'ana@northvvind.example', preferences: always },
  },
  { name: 'list', view: 'no-thread', options: { html: plainMailPage, preferences: always } },
  { name: 'rail', view: 'client', options: { records: northwindRecords(), preferences: { collapsed: true } } },
  {
    name: 'rail-dark',
    view: 'client',
    options: { records: northwindRecords(), preferences: { collapsed: true }, colorScheme: 'dark' },
  },
] as const;

for (const { name, view, options } of states) {
  test(`the state "${name}" is drawn and accessible`, async () => {
    const { page, frame, close } = await openSidebarTab(options);
    await shownView(frame, view);
    await expect(frame.locator('[data-view]')).toBeVisible();
    await painted(frame);
    await page.screenshot({ path: `.output/screens/sidebar-${name}.png` });
    expect(await seriousViolations(frame)).toEqual([]);
    const overflow = await frame.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await close();
  });
}

test('a frame that is denied its store shows the same through the background', async () => {
  const { frame, close } = await openSidebarTab({ records: northwindRecords(), partitioning: false });
  await shownView(frame, 'client');
  await expect(frame.getByText('Send the revised cut-over plan')).toBeVisible();
  await close();
});

test('an updated extension says so beside the mail, and keeps what was typed', async () => {
  const { context, page, frame, close } = await openSidebarTab({ records: northwindRecords() });
  await frame.getByRole('button', { name: 'More', exact: true }).click();
  await frame.getByRole('button', { name: 'Edit client' }).click();
  await frame.getByLabel('Notes').fill('Half a thought');
  await expect.poll(() => dumpInPage(frame)).toContain('Half a thought');
  // Once it has answered: the reload ends the worker.
  await context.serviceWorkers()[0]?.evaluate(() => void setTimeout(() => chrome.runtime.reload()));
  await shownView(frame, 'outdated');
  await expect(frame.getByRole('alert')).toContainText('Kept was updated.');
  await painted(frame);
  await page.screenshot({ path: '.output/screens/sidebar-outdated.png' });
  await Promise.all([page.waitForEvent('load'), frame.getByRole('button', { name: 'Reload this tab' }).click()]);
  const again = await sidebarFrame(page);
  await shownView(again, 'client');
  await again.getByRole('button', { name: 'More', exact: true }).click();
  await again.getByRole('button', { name: 'Edit client' }).click();
  await expect(again.getByLabel('Notes')).toHaveValue('Half a thought');
  await close();
});

test('while the page lies over the sidebar its buttons rest', async () => {
  const { page, frame, close } = await openSidebarTab({ records: northwindRecords() });
  await shownView(frame, 'client');
  await page.evaluate(() => document.documentElement.style.setProperty('opacity', '0.05'));
  await expect(frame.getByText('Something lies over Kept')).toBeVisible();
  const tick = frame.getByRole('button', { name: 'Kept today: Confirm the pilot sites' });
  await tick.click({ force: true });
  await page.evaluate(() => document.documentElement.style.removeProperty('opacity'));
  await expect(frame.getByText('Something lies over Kept')).toBeHidden();
  await expect(tick).toBeVisible();
  await close();
});
