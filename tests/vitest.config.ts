import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    include: ['tests/{unit,architecture,components}/**/*.test.{ts,tsx}'],
    environment: 'node',
    restoreMocks: true,
    // No test measures time: this only ends one that hangs, also on a machine that is busy with something else.
    testTimeout: 60_000,
  },
});
