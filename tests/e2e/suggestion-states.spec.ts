import { expect, test } from '@playwright/test';
import { aGmailThread } from '../helpers/a-gmail-thread';
import { chineseRecords, northwindRecords } from '../helpers/sidebar-records';
import { openSidebarTab, painted, seriousViolations, shownView } from '../helpers/sidebar-tab';

const id = '17c0ffee00000001';
const pageOf = (text: string) =>
  `<!doctype html><title>Mail</title><body style="margin:0;font:14px sans-serif">${aGmailThread({ id, sender: 'ana@northwind.example', text })}</body>`;

const english = pageOf(
  'Hi Sam,<br>We will send you the signed contract by Friday.<br>Could the export also include the returns column?<br>' +
    'We might look at the labels next month.<br>Ana',
);
const chinese = pageOf('您好！<br>我们会在周五前提交测试数据。<br>请把报表增加一列退货数量。<br>王丽');
const long = pageOf(
  `Hi Sam,<br>We will send you the ${'long and carefully numbered '.repeat(30)}list of all the sites by Friday.<br>` +
    `Please confirm ${'x'.repeat(300)} today.<br>${Array.from({ length: 9 }, (_, at) => `We will send you report number ${at} tomorrow, as a ${'abcdefghi'[at]} file.<br>`).join('')}Ana`,
);

/** A picture to look at in .output/screens, and nothing serious for axe. */
const states = [
  { name: 'light', options: { records: northwindRecords(), html: english } },
  { name: 'dark', options: { records: northwindRecords(), html: english, colorScheme: 'dark' } },
  { name: 'zh', options: { records: chineseRecords(), html: chinese, locale: 'zh-CN' } },
  { name: 'zh-dark', options: { records: chineseRecords(), html: chinese, locale: 'zh-CN', colorScheme: 'dark' } },
  { name: 'long', options: { records: northwindRecords(), html: long } },
] as const;

for (const { name, options } of states) {
  test(`suggestions (${name}) are drawn, open to everybody and inside the sidebar`, async () => {
    const { page, frame, close } = await openSidebarTab(options);
    await shownView(frame, 'client');
    const rows = frame.getByRole('region', { name: /In this email|本邮件/ }).getByRole('listitem');
    await expect(rows.first()).toBeVisible();
    for (const part of ['sure', 'all'] as const) {
      if (part === 'all') {
        const buttons = frame.getByRole('button', { name: /^(Show possible|Show \d+ more|Show all of it|显示)/ });
        while ((await buttons.count()) > 0) await buttons.first().click();
      }
      await painted(frame);
      await page.screenshot({ path: `.output/screens/suggestions-${name}-${part}.png` });
      expect(await seriousViolations(frame)).toEqual([]);
      const overflow = await frame.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    }
    await close();
  });
}
