import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

const root = fileURLToPath(new URL('../../../', import.meta.url)).replace(/\/$/, '');
const folder = '.output/bench-detection';

/** Bundles the code that `source` exports to one minified script; its value is what the module exports. */
export async function bundleScript(name: string, source: string): Promise<string> {
  mkdirSync(`${root}/${folder}`, { recursive: true });
  writeFileSync(`${root}/${folder}/${name}.js`, source);
  const built = await build({
    configFile: false,
    publicDir: false,
    root,
    logLevel: 'silent',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: 'oxc',
      target: 'es2023',
      lib: { entry: `${folder}/${name}.js`, formats: ['iife'], name: 'bundled' },
    },
  });
  const [output] = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const chunk = output?.output[0];
  if (chunk === undefined) throw new Error(`${name} was not built.`);
  return `(() => {${chunk.code}\nreturn bundled;})()`;
}

/** Bytes of a script as it is sent. */
export const gzippedSize = (script: string): number => gzipSync(script, { level: 9 }).length;
