import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Counts, countPlaywright, countVitest, runStep } from './test/run-step.ts';

/**
 * The whole check. Every runner's output is shown as it comes; the last line is the sum of all.
 * The builds come before the unit tests, which look at the manifests and bundles too.
 */
const folder = mkdtempSync(join(tmpdir(), 'kept-test-'));
const vitestFile = join(folder, 'vitest.json');
const playwrightFile = join(folder, 'playwright.json');

const steps = [
  // An older checkout has the types of older messages.
  () => runStep('generated types', 'wxt', ['prepare']),
  () => runStep('types', 'tsc', ['--noEmit']),
  () => runStep('format and lint', 'biome', ['check', '--error-on-warnings', '.']),
  () => runStep('build for Chrome', 'wxt', ['build', '-b', 'chrome', '--mv3']),
  () => runStep('build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3']),
  () => runStep('lint of the Firefox build', 'web-ext', ['lint', '--self-hosted', '-s', '.output/firefox-mv3']),
  () =>
    runStep(
      'unit and architecture tests',
      'vitest',
      [
        'run',
        '--config',
        'tests/vitest.config.ts',
        '--reporter=default',
        '--reporter=json',
        `--outputFile=${vitestFile}`,
      ],
      { env: { KEPT_BUILT: '1' }, count: () => countVitest(vitestFile) },
    ),
  () =>
    runStep(
      'tests in Chromium',
      'playwright',
      ['test', '--config', 'tests/playwright.config.ts', '--reporter=list,json'],
      {
        env: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightFile },
        count: () => countPlaywright(playwrightFile),
      },
    ),
];

const total: Counts = { passed: 0, failed: 0, skipped: 0 };
for (const step of steps) {
  const { passed, failed, skipped } = await step();
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}
rmSync(folder, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
