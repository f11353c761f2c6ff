import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { aBackup } from '../helpers/a-backup';
import { dumpInPage } from '../helpers/dump-in-page';
import { openBook } from '../helpers/open-book';
import { restoreInBook } from '../helpers/restore-in-book';
import { someRecords } from '../helpers/some-records';

/** A profile whose browser has lost the database under records that were there. */
async function loseTheStore(profileDir: string): Promise<void> {
  const { page, go, close } = await openBook({ profileDir });
  await go('#backup');
  await restoreInBook(page, aBackup(someRecords()));
  await go('#clients');
  await close();
  const databases = join(profileDir, 'Default', 'IndexedDB');
  const ours = readdirSync(databases).filter((name) => name.startsWith('chrome-extension_'));
  expect(ours.length).toBeGreaterThan(0);
  for (const name of ours) rmSync(join(databases, name), { recursive: true });
}

let profileDir: string;
test.beforeEach(() => {
  profileDir = mkdtempSync(join(tmpdir(), 'kept-profile-'));
});
test.afterEach(() => rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 }));

test('a lost store is named and filled again from a backup', async () => {
  await loseTheStore(profileDir);
  const { page, close } = await openBook({ profileDir });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The records are gone from this browser.');
  await page.screenshot({ path: '.output/screens/book-lost.png' });
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The records are gone from this browser.');
  await restoreInBook(page, aBackup(someRecords()));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Backup');
  expect(await dumpInPage(page)).toContain('Northwind');
  await close();
});

test('without a backup one can start empty, when asked twice', async () => {
  await loseTheStore(profileDir);
  const { page, close } = await openBook({ profileDir });
  await page.getByRole('button', { name: 'Start empty…' }).click();
  await page.getByRole('button', { name: 'Yes, start empty' }).click();
  await expect(page.getByText('No client is on file yet.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('No client is on file yet.')).toBeVisible();
  await close();
});
