import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from '../../scripts/browser/build-extension.ts';

/**
 * A copy of the built extension that has the permission for notifications from the start, because no test can answer the
 * browser's own question. The caller removes the folder.
 */
export function withNotifications(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kept-notifies-'));
  cpSync(process.env.KEPT_EXTENSION_DIR ?? builtExtension, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest: { permissions: string[] } = JSON.parse(readFileSync(path, 'utf8'));
  const permissions = [...manifest.permissions, 'notifications'];
  writeFileSync(path, JSON.stringify({ ...manifest, permissions, optional_permissions: [] }));
  return folder;
}
