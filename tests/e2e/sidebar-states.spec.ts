import { expect, test } from '@playwright/test';
import { aClient } from '../helpers/a-client';
import { plainMailPage } from '../helpers/mail-tab';
import { arabicRecords, busyRecords, chineseRecords, longRecords, northwindRecords } from '../helpers/sidebar-records';
import { openSidebarTab, seriousViolations, shownView } from '../helpers/sidebar-tab';

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
    await page.screenshot({ path: `.output/screens/sidebar-${name}.png` });
    expect(await seriousViolations(frame)).toEqual([]);
    const overflow = await frame.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await close();
  });
}
