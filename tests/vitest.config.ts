import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

const pure = 'tests/unit/{app,detection,domain,matching,templates}/**/*.test.ts';

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    // Pure rooms leave nothing behind, so their files share a worker and what it has loaded: a quarter of the time.
    projects: [
      { extends: true, test: { name: 'pure', include: [pure], isolate: false } },
      {
        extends: true,
        test: { name: 'rest', include: ['tests/{unit,architecture}/**/*.test.{ts,tsx}'], exclude: [pure] },
      },
    ],
    environment: 'node',
    restoreMocks: true,
    // No test measures time: this only ends one that hangs, also on a machine that is busy with something else.
    testTimeout: 60_000,
  },
});
