import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const sources = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package-lock.json'];

/** Where the Chrome build lies. */
export const builtExtension = join(root, '.output/chrome-mv3');

/** Builds the extension for Chrome unless the build is newer than every source. All that the builder says goes to stderr. */
export function buildExtension(): string {
  const manifest = join(builtExtension, 'manifest.json');
  const newest = Math.max(...sources.map((source) => newestChange(join(root, source))));
  if (existsSync(manifest) && statSync(manifest).mtimeMs >= newest) return builtExtension;
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const build = spawnSync(process.execPath, [wxt, 'build', '-b', 'chrome', '--mv3'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (build.status !== 0) throw new Error('The extension could not be built; the lines above say why.');
  return builtExtension;
}

/** Newest modification of a file or of anything in a folder, ms. */
function newestChange(path: string): number {
  if (!existsSync(path)) return 0;
  const files = statSync(path).isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : [];
  return Math.max(statSync(path).mtimeMs, ...files.map((file) => statSync(join(path, file)).mtimeMs));
}
