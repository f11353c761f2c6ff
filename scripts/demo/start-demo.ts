import type { LaunchedExtension } from '../browser/launch-with-extension.ts';
import { launchWithExtension } from '../browser/launch-with-extension.ts';
import { todayHere } from './demo-day.ts';
import { loadSeed } from './load-seed.ts';
import { demoBackup } from './seed.ts';
import { serveDemo } from './serve-demo.ts';

export interface DemoOptions {
  readonly extensionDir: string;
  readonly headless: boolean;
  /** Of the browser, the extension and the mailbox; the machine's own where left out. */
  readonly locale?: 'en' | 'zh-CN';
}

/** A Chromium with the extension, the demo mailbox behind both hosts, and the demo's records on file. */
export async function startDemo({ extensionDir, headless, locale }: DemoOptions): Promise<LaunchedExtension> {
  const launched = await launchWithExtension({
    extensionDir,
    headless,
    ...(locale === undefined ? {} : { locale: locale === 'en' ? 'en-US' : locale }),
  });
  try {
    const today = todayHere();
    await serveDemo(launched.context, { today, ...(locale === undefined ? {} : { locale }) });
    await loadSeed(launched.context, launched.extensionId, demoBackup(today));
    return launched;
  } catch (error) {
    await launched.close();
    throw error;
  }
}
