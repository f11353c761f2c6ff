import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchWithExtension } from '../../scripts/browser/launch-with-extension.ts';
import { loadSeed } from '../../scripts/demo/load-seed.ts';
import type { demoBackup } from '../../scripts/demo/seed.ts';

/** Profiles with records in them, by the extension and the records; each test process makes its own. */
const profiles = new Map<string, Promise<string>>();

/** A closed profile in which these records were restored: copying it takes less than restoring them for every test. */
export function seededProfile(extensionDir: string, records: ReturnType<typeof demoBackup>): Promise<string> {
  const key = JSON.stringify([extensionDir, records]);
  const profile = profiles.get(key) ?? makeProfile(extensionDir, records);
  profiles.set(key, profile);
  return profile;
}

async function makeProfile(extensionDir: string, records: ReturnType<typeof demoBackup>): Promise<string> {
  const profileDir = mkdtempSync(join(tmpdir(), 'kept-profile-'));
  process.once('exit', () => rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 }));
  const { context, extensionId, close } = await launchWithExtension({
    extensionDir,
    headless: true,
    locale: 'en-US',
    profileDir,
  });
  try {
    await loadSeed(context, extensionId, records);
  } finally {
    await close();
  }
  return profileDir;
}
