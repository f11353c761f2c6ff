import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

const sharing = 'tests/unit/{app,components,detection,domain,matching,templates,ui}/**/*.test.{ts,tsx}';
// A module that one file mocks would stay so for those after it.
const mocking = globSync(sharing, { cwd: root }).filter((file) =>
  readFileSync(`${root}${file}`, 'utf8').includes('vi.mock('),
);

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    // Files that leave nothing behind share a worker and what it has loaded: a third of the time.
    projects: [
      { extends: true, test: { name: 'sharing', include: [sharing], exclude: mocking, isolate: false } },
      {
        extends: true,
        test: {
          name: 'alone',
          include: ['tests/{unit,architecture}/**/*.test.{ts,tsx}'],
          exclude: globSync(sharing, { cwd: root }).filter((file) => !mocking.includes(file)),
        },
      },
    ],
    environment: 'node',
    setupFiles: 'tests/helpers/unmount-after-each.ts',
    restoreMocks: true,
    unstubGlobals: true,
    // No test measures time: this only ends one that hangs, also on a machine that is busy with something else.
    testTimeout: 60_000,
  },
});
