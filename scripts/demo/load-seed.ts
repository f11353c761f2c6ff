import type { BrowserContext } from '@playwright/test';
import type { demoBackup } from './seed.ts';

/** Restores the demo's records through the extension's own book page, as a person would. */
export async function loadSeed(
  context: BrowserContext,
  extensionId: string,
  backup: ReturnType<typeof demoBackup>,
): Promise<void> {
  const page = await context.newPage();
  try {
    await page.goto(`chrome-extension://${extensionId}/book.html#backup`);
    const buffer = Buffer.from(JSON.stringify(backup));
    const file = { name: 'kept-demo.json', mimeType: 'application/json', buffer };
    await page.locator('input[type=file]').setInputFiles(file, { timeout: 10_000 });
    const refused = page.locator('[role=alert]');
    const confirm = page.locator('[data-action=restore]');
    await confirm.or(refused).first().waitFor({ timeout: 10_000 });
    if (await refused.isVisible()) throw new Error(`The demo's records were refused: ${await refused.innerText()}`);
    await confirm.click();
    await page.locator('.book-good').waitFor({ timeout: 20_000 });
  } finally {
    await page.close();
  }
}
