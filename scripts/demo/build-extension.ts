import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds the extension for Chrome and answers its folder; the build's own words are shown only when it fails. */
export function buildExtension(root: string): string {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const done = spawnSync(process.execPath, [wxt, 'build', '-b', 'chrome', '--mv3'], { cwd: root, encoding: 'utf8' });
  if (done.status !== 0) {
    throw new Error(`The extension could not be built.\n${done.stdout}${done.stderr}`);
  }
  return builtExtension(root);
}

export const builtExtension = (root: string): string => join(root, '.output', 'chrome-mv3');
