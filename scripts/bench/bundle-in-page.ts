import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles scripts/bench/in-page, with the extension's own storage code, to one script for `page.evaluate`. */
export async function bundleInPage(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    root,
    logLevel: 'silent',
    resolve: { alias: { '@': root } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: 'scripts/bench/in-page/index.ts', formats: ['iife'], name: 'keptBench' },
    },
  });
  const [output] = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const chunk = output?.output[0];
  if (chunk === undefined) throw new Error('The in-page part of the benchmark was not built.');
  return `${chunk.code}\nglobalThis.keptBench = keptBench;`;
}
