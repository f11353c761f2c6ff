import { expect, test } from '@playwright/test';
import { openBook } from '../helpers/open-book';

test('the language is switched at once and stays', async () => {
  const { page, go, close } = await openBook();
  await go('#settings');
  await page.getByRole('radio', { name: '简体中文' }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('设置');
  await expect(page.getByText('已保存。')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('设置');
  await close();
});

test('the page follows a Chinese browser', async () => {
  const { page, close } = await openBook({ locale: 'zh-CN' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('客户');
  await close();
});

test('settings are checked, saved on request and kept', async () => {
  const { page, go, close } = await openBook();
  await go('#settings');
  const domains = page.getByLabel('Your own domains');
  await domains.fill('ours.example\ngmail.com');
  await page.getByLabel('Addresses to ignore').fill('robot');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Line 2: everybody can have an address at gmail.com.')).toBeVisible();
  await expect(page.getByText('Line 1: “robot” is not an email address.')).toBeVisible();
  await expect(domains).toBeFocused();

  await domains.fill('mail.ours.example');
  await expect(page.getByText('“mail.ours.example” is part of ours.example.')).toBeVisible();
  await domains.fill('Ours.example');
  await page.getByLabel('Addresses to ignore').fill('Robot@News.example');
  await page.getByRole('checkbox', { name: 'Friday' }).check();
  await page.getByLabel('Holidays').fill('2026-10-01 to 2026-10-03\n3.10.2026');
  await page.getByLabel('Make-up working days').fill('2026-10-10');
  await page.getByLabel('Promises kept are counted').fill('30');
  await page.getByLabel('A day is busy').fill('5');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Line 2: “3.10.2026” is not a day.')).toBeVisible();
  await page.getByLabel('Holidays').fill('2026-10-01 to 2026-10-03');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.reload();
  await expect(domains).toHaveValue('ours.example');
  await expect(page.getByLabel('Addresses to ignore')).toHaveValue('robot@news.example');
  await expect(page.getByRole('checkbox', { name: 'Friday' })).toBeChecked();
  await expect(page.getByLabel('Holidays')).toHaveValue('2026-10-01 – 2026-10-03');
  await expect(page.getByLabel('Make-up working days')).toHaveValue('2026-10-10');
  await expect(page.getByLabel('Promises kept are counted')).toHaveValue('30');
  await expect(page.getByLabel('A day is busy')).toHaveValue('5');
  await close();
});
