import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension, builtExtension } from './browser/build-extension.ts';
import { checkDemo } from './demo/check-demo.ts';
import { showDemo } from './demo/show-demo.ts';

const usage = `npm start [-- options]
  --headless   walk through the demo without a window, print and check what the sidebar shows
  --lang LANG  en or zh-CN; with a window only
  --no-build   use the extension as it was built last
  --picture    with --headless: renew the picture of the README`;

const root = resolve(import.meta.dirname, '..');

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      headless: { type: 'boolean', default: false },
      lang: { type: 'string' },
      'no-build': { type: 'boolean', default: false },
      picture: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const { lang } = values;
  if (lang !== undefined && lang !== 'en' && lang !== 'zh-CN') throw new Error(`--lang is en or zh-CN, not ${lang}.`);
  const extensionDir = values['no-build'] ? builtExtension : buildExtension();
  if (!values.headless && hasDisplay()) {
    await showDemo(extensionDir, lang);
    return 0;
  }
  if (!values.headless) console.log('There is no display here, so the demo walks through itself.\n');
  const pictureFolder = join(relative(process.cwd(), root), '.output', 'demo');
  const readmePicture = values.picture ? join(root, 'docs', 'images', 'sidebar.png') : null;
  return (await checkDemo({ extensionDir, pictureFolder, readmePicture })) ? 0 : 1;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    if (error instanceof TypeError && 'code' in error) console.error(usage);
    process.exit(1);
  },
);
