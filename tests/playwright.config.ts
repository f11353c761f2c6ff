import { defineConfig } from '@playwright/test';

/** Real Chromium on the built extension: `npm run build:chrome` first. */
export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  // Each test starts a browser of its own; two cores carry two.
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
});
