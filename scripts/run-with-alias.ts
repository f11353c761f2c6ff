import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Loads a TypeScript module that imports by the alias `@/`, as the extension's own code does. `file`: from the root. */
export async function runWithAlias<Module>(file: string): Promise<Module> {
  const { module } = await runnerImport<Module>(`${root}${file}`, {
    root,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
  });
  return module;
}
