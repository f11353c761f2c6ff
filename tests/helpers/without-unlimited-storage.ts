import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from '../../scripts/browser/build-extension.ts';

/**
 * A copy of the built extension whose manifest does not ask for `unlimitedStorage`, because Chromium does not enforce the
 * quota that a test sets where it is granted. The caller removes the folder.
 */
export function withoutUnlimitedStorage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kept-limited-'));
  cpSync(process.env.KEPT_EXTENSION_DIR ?? builtExtension, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest: { permissions: string[] } = JSON.parse(readFileSync(path, 'utf8'));
  const permissions = manifest.permissions.filter((permission) => permission !== 'unlimitedStorage');
  writeFileSync(path, JSON.stringify({ ...manifest, permissions }));
  return folder;
}
