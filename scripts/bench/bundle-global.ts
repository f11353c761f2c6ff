import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** Bundles a module (its path from the root) with the extension's own code to one script that sets the variable `name`. */
export async function bundleGlobal(entry: string, name: string, minify: 'oxc' | false): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    root,
    logLevel: 'silent',
    resolve: { alias: { '@': root } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify, target: 'es2023', lib: { entry, formats: ['iife'], name } },
  });
  const [output] = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const chunk = output?.output[0];
  if (chunk === undefined) throw new Error(`${entry} was not built.`);
  return chunk.code;
}
