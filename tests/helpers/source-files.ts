import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

export interface Import {
  /** A path from the top of the repository without its ending, or the name of a package. */
  readonly target: string;
  readonly typeOnly: boolean;
}

/** Every file under a folder of the repository, as paths from its top. */
export function filesIn(folder: string, endings: readonly string[] = ['.ts', '.tsx']): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.split(sep).join('/')))
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .sort();
}

export const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** What the product is made of: everything but tests and scripts. */
export const productFiles = (): string[] => ['lib', 'components', 'entrypoints'].flatMap((folder) => filesIn(folder));

/** The code without its comments, so that a sentence about an API is not taken for its use. */
export const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');

const importForms =
  /\b(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g;

/** The imports of a file, with `@/` and relative paths resolved. */
export function importsOf(file: string): Import[] {
  return Array.from(withoutComments(read(file)).matchAll(importForms), ([, type, statically, late]) => {
    const named = statically ?? late ?? '';
    const target = named.startsWith('@/')
      ? named.slice(2)
      : named.startsWith('.')
        ? posix.join(posix.dirname(file), named)
        : named;
    return { target, typeOnly: type !== undefined };
  });
}

/** `lib/mail`, `components`, ...; null for a package. */
export function roomOf(path: string): string | null {
  const [first, second] = path.split('/');
  if (first === 'lib' && second) return `lib/${second}`;
  return first === 'components' || first === 'entrypoints' || first === 'public' ? first : null;
}

/** The file behind an import target; null for a package or a file that is no code. */
export function fileOf(target: string): string | null {
  return (
    ['.ts', '.tsx', '/index.ts'].map((ending) => target + ending).find((file) => existsSync(join(root, file))) ?? null
  );
}
