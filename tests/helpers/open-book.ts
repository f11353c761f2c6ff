import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { type LaunchOptions, launchWithExtension } from '../../scripts/browser/launch-with-extension.ts';

const extensionDir = process.env.KEPT_EXTENSION_DIR ?? join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');

export interface OpenedBook {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Goes to a section, `#backup`. */
  readonly go: (hash: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The built extension in a Chromium of its own, with the book page open. */
export async function openBook(options: Partial<LaunchOptions> = {}): Promise<OpenedBook> {
  const { context, extensionId, close } = await launchWithExtension({
    extensionDir,
    headless: true,
    locale: 'en-US',
    ...options,
  });
  const page = await context.newPage();
  const go = async (hash: string) => {
    await page.goto(`chrome-extension://${extensionId}/book.html${hash}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  };
  await go('#clients');
  return { context, page, go, close };
}
