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
  },
});
