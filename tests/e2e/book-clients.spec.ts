import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { aBackup } from '../helpers/a-backup';
import { dumpInPage } from '../helpers/dump-in-page';
import { openBook } from '../helpers/open-book';
import { restoreInBook } from '../helpers/restore-in-book';
import { someRecords } from '../helpers/some-records';

test('a client is added, found, edited, and refused with a sentence', async () => {
  const { page, close } = await openBook();
  await page.getByRole('link', { name: 'Add a client' }).click();
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByLabel('Name', { exact: true }).fill('Helios Bank');
  await page.getByLabel('Email domains').fill('gmail.com');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('gmail.com is used by everybody.').first()).toBeVisible();
  await page.getByLabel('Email domains').fill('heliosbank.example');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Helios Bank is saved.')).toBeVisible();

  await page.getByRole('link', { name: /Helios Bank/ }).click();
  await expect(page.getByLabel('Email domains')).toHaveValue('heliosbank.example');
  await page.getByLabel('Name', { exact: true }).fill('Helios Bank AG');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('link', { name: /Helios Bank AG/ })).toBeVisible();
  await close();
});

test('what was typed and not saved is there again', async () => {
  const { page, go, close } = await openBook();
  await go('#backup');
  await restoreInBook(page, aBackup(someRecords()));
  await go('#clients/client-northwind');
  await page.getByLabel('Notes').fill('Prefers a call');
  await page.getByRole('button', { name: 'Close', exact: true }).last().click();
  await expect.poll(() => dumpInPage(page)).toContain('Prefers a call');
  await page.getByRole('link', { name: /Northwind/ }).click();
  await expect(page.getByLabel('Notes')).toHaveValue('Prefers a call');
  await expect(page.getByText('What you typed before is back.')).toBeVisible();
  await go('#clients/nobody');
  await expect(page.getByText('This client is no longer on file.')).toBeVisible();
  await close();
});
