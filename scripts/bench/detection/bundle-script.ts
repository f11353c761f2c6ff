import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundleGlobal } from '../bundle-global.ts';

const folder = '.output/bench-detection';
const written = fileURLToPath(new URL(`../../../${folder}/`, import.meta.url));

/** Bundles the code that `source` exports to one minified script; its value is what the module exports. */
export async function bundleScript(name: string, source: string): Promise<string> {
  mkdirSync(written, { recursive: true });
  writeFileSync(`${written}${name}.js`, source);
  return `(() => {${await bundleGlobal(`${folder}/${name}.js`, 'bundled', 'oxc')}\nreturn bundled;})()`;
}

/** Bytes of a script as it is sent. */
export const gzippedSize = (script: string): number => gzipSync(script, { level: 9 }).length;
