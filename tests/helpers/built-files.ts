import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './source-files';

const root = join(import.meta.dirname, '..', '..');

export const builds = ['chrome', 'firefox'] as const;
export type Build = (typeof builds)[number];

export const buildFolder = (build: Build): string => join(root, '.output', `${build}-mv3`);

/** The whole check builds first and says so (KEPT_BUILT): then a missing build is an error, not an empty list. */
export function isBuilt(build: Build): boolean {
  const present = existsSync(join(buildFolder(build), 'manifest.json'));
  if (!present && process.env.KEPT_BUILT) throw new Error(`No build for ${build} in .output.`);
  return present;
}

/** The text of the built files with one of the endings, of both builds as far as they are there. */
export function builtFiles(endings: readonly string[]): { path: string; text: string }[] {
  return builds
    .filter(isBuilt)
    .flatMap((build) => filesIn(`.output/${build}-mv3`, endings))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
