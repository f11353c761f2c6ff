import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const manifest = {
  manifest_version: 3,
  name: 'peer',
  version: '1.0',
  permissions: ['scripting'],
  host_permissions: ['https://mail.google.com/*'],
  background: { service_worker: 'background.js' },
  content_scripts: [{ matches: ['https://mail.google.com/*'], js: ['content.js'], run_at: 'document_end' }],
  web_accessible_resources: [{ resources: ['pageWorld.js'], matches: ['https://mail.google.com/*'] }],
};

const contentSource = `import * as InboxSDK from '@inboxsdk/core';
InboxSDK.load(2, 'sdk_kept-bench_0000000000').then((sdk) => { sdk.Conversations.registerThreadViewHandler(() => {}); });`;

async function bundle(source: string, folder: string, name: string): Promise<void> {
  const entry = join(folder, `entry-${name}.js`);
  writeFileSync(entry, source);
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: true,
      lib: { entry, formats: ['iife'], name: 'peer', fileName: () => `${name}.js` },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
}

/**
 * Builds the smallest extension around @inboxsdk/core into `folder`, minified like ours, and returns the sizes of what it puts
 * into the mail page. It is a development dependency for this comparison only.
 */
export async function buildPeerExtension(folder: string): Promise<{ content: Buffer; pageWorld: Buffer }> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await bundle(contentSource, folder, 'content');
  await bundle("import '@inboxsdk/core/background.js';", folder, 'background');
  await bundle("import '@inboxsdk/core/pageWorld.js';", folder, 'pageWorld');
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return { content: readFileSync(join(folder, 'content.js')), pageWorld: readFileSync(join(folder, 'pageWorld.js')) };
}
