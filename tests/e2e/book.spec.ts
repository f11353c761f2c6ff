import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { demoBackup } from '../../scripts/demo/seed.ts';
import { aBackup } from '../helpers/a-backup';
import { aClient } from '../helpers/a-client';
import { openBook } from '../helpers/open-book';
import { restoreInBook } from '../helpers/restore-in-book';

const sections = ['#clients', '#templates', '#backup', '#settings', '#reading', '#erase'];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every section is accessible and drawn, ${colorScheme}`, async () => {
    const { page, go, close } = await openBook();
    await page.emulateMedia({ colorScheme });
    await go('#backup');
    await restoreInBook(page, demoBackup('2026-11-20'));
    for (const hash of sections) {
      await go(hash);
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${hash} ${id}: ${nodes[0]?.html}`)).toEqual([]);
      await page.screenshot({ path: `.output/screens/book-${hash.slice(1)}-${colorScheme}.png` });
    }
    await close();
  });
}

test('ten thousand clients are read a page at a time', async () => {
  const { page, go, close } = await openBook();
  const client = Array.from({ length: 10_000 }, (_, index) =>
    aClient({
      id: `client-${index}`,
      name: `Client ${String(index).padStart(5, '0')}`,
      domains: [`c${index}.example`],
    }),
  );
  await go('#backup');
  await restoreInBook(page, aBackup({ client }));
  await page.getByRole('link', { name: 'Clients', exact: true }).click();
  await expect(page.getByText('Clients 1 to 50')).toBeVisible();
  await expect(page.getByRole('link', { name: /^C?\s*Client \d/ })).toHaveCount(50);
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText('Clients 51 to 100')).toBeVisible();
  await expect(page.getByRole('link', { name: /Client 00050/ })).toBeVisible();
  await page.getByLabel('Name starts with').fill('client 0999');
  await expect(page.getByText('Clients 1 to 10')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Next' })).toHaveCount(0);
  await page.getByLabel('Name starts with').fill('nobody');
  await expect(page.getByText('No client’s name starts with “nobody”.')).toBeVisible();
  await close();
});

test('the sections are reached with the keyboard', async () => {
  const { page, close } = await openBook();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Clients', exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Templates');
  await expect(page.getByRole('link', { name: 'Templates' })).toHaveAttribute('aria-current', 'page');
  await close();
});
