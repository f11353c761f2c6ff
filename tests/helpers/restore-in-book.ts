import { expect, type Page } from '@playwright/test';

/** A file as a browser hands it to a page. */
export const jsonFile = (name: string, content: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});

/** Chooses a file in the book's restore section and waits for what the check says. */
export async function chooseBackup(page: Page, file: ReturnType<typeof jsonFile> | string): Promise<void> {
  await page.getByLabel('Choose a backup file…').setInputFiles(file);
  await page.getByRole('button', { name: 'Replace everything' }).or(page.getByRole('alert')).first().waitFor();
}

/** Restores a file that is in order, as a person would, on the page that shows the restore section. */
export async function restoreInBook(page: Page, content: unknown): Promise<void> {
  await chooseBackup(page, jsonFile('kept-backup.json', content));
  await page.getByRole('button', { name: 'Replace everything with this file' }).click();
  await expect(page.getByText(/^Done: \d/)).toBeVisible({ timeout: 40_000 });
}
