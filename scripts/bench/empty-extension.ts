import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

const emptyManifest = {
  manifest_version: 3,
  name: 'empty',
  version: '1.0',
  background: { service_worker: 'background.js' },
};

/** An extension that does nothing, to measure against. */
export function writeEmptyExtension(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/manifest.json`, JSON.stringify(emptyManifest));
  writeFileSync(`${folder}/background.js`, '');
}
