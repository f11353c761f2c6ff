import { bundleGlobal } from './bundle-global.ts';

/** Bundles scripts/bench/in-page, with the extension's own storage code, to one script for `page.evaluate`. */
export async function bundleInPage(): Promise<string> {
  const code = await bundleGlobal('scripts/bench/in-page/index.ts', 'keptBench', false);
  return `${code}\nglobalThis.keptBench = keptBench;`;
}
