import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchWithExtension } from '../../scripts/browser/launch-with-extension.ts';
import { loadSeed } from '../../scripts/demo/load-seed.ts';
import type { demoBackup } from '../../scripts/demo/seed.ts';

/** Profiles with records in them, by the extension and the records; each test process makes its own. */
const originals = new Map<string, Promise<string>>();

/** A fresh folder with a profile in which these records were restored. Restoring them once takes less than doing it for every test. */
export async function seededProfile(extensionDir: string, records: ReturnType<typeof demoBackup>): Promise<string> {
  const key = JSON.stringify([extensionDir, records]);
  const original = originals.get(key) ?? makeProfile(extensionDir, records);
  originals.set(key, original);
  const copy = newFolder();
  cpSync(await original, copy, { recursive: true });
  return copy;
}

async function makeProfile(extensionDir: string, records: ReturnType<typeof demoBackup>): Promise<string> {
  const profileDir = newFolder();
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

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'kept-profile-'));
