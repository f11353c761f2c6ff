import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findChromium } from './find-chromium.mjs';

export interface LaunchOptions {
  readonly extensionDir: string;
  readonly headless: boolean;
  /** Kept after closing; without it a fresh folder is made, as a reused one runs a stale service worker. */
  readonly profileDir?: string;
  /** A closed profile; the fresh one begins as a copy of it. */
  readonly copyOf?: string;
  readonly locale?: string;
  readonly timezoneId?: string;
  readonly args?: readonly string[];
  /** The X display for a window that is not headless; without it the one of the environment. */
  readonly display?: string;
  /** False keeps Playwright's own switches, with which the frame in a mail page is denied IndexedDB. */
  readonly partitioning?: boolean;
}

export interface LaunchedExtension {
  readonly context: BrowserContext;
  readonly extensionId: string;
  close(): Promise<void>;
}

/**
 * Playwright's list switches ThirdPartyStoragePartitioning off; the last list wins, so this one restores real behaviour. The
 * pages that the address bar keeps ready for its suggestions take 0.7 s of a processor with every start.
 */
const ownFeatureList =
  '--disable-features=MediaRouter,OptimizationHints,Translate,WebUIOmniboxPopup,WebUIOmniboxAimPopup';

/** Starts a Chromium with the unpacked extension and no way to the network. */
export async function launchWithExtension(options: LaunchOptions): Promise<LaunchedExtension> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium found. Install one, or name it in KEPT_CHROMIUM.');
  const extensionDir = resolve(options.extensionDir);
  const profile = options.profileDir ?? mkdtempSync(join(tmpdir(), 'kept-profile-'));
  if (options.copyOf !== undefined) cpSync(options.copyOf, profile, { recursive: true });
  allowReload(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless,
    chromiumSandbox: process.getuid?.() !== 0,
    ...(options.locale === undefined ? {} : { locale: options.locale }),
    env: environmentFor(options),
    ...(options.timezoneId === undefined ? {} : { timezoneId: options.timezoneId }),
    ...(options.headless ? { viewport: { width: 1440, height: 900 } } : { viewport: null }),
    args: [
      `--disable-extensions-except=${extensionDir}`,
      `--load-extension=${extensionDir}`,
      '--disable-quic',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      ...(options.headless ? ['--disable-gpu'] : ['--window-size=1440,900']),
      ...(options.locale === undefined ? [] : [`--lang=${options.locale}`]),
      ...(options.partitioning === false ? [] : [ownFeatureList]),
      ...(options.args ?? []),
    ],
  });
  const close = async () => {
    await context.close();
    if (options.profileDir === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
    return { context, extensionId: new URL(worker.url()).host, close };
  } catch (cause) {
    await close();
    throw new Error(`The extension in ${extensionDir} did not start.`, { cause });
  }
}

/** Without developer mode in the profile `chrome.runtime.reload()` never comes back. */
function allowReload(profile: string): void {
  const folder = join(profile, 'Default');
  const preferences = join(folder, 'Preferences');
  if (existsSync(preferences)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(preferences, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
}

/** Chromium on Linux takes the language of its interface, and so of the extension, from the environment. */
function environmentFor({ locale, display }: LaunchOptions): Record<string, string> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    ...Object.fromEntries(inherited),
    ...(locale === undefined ? {} : { LANGUAGE: locale.replace('-', '_') }),
    ...(display === undefined ? {} : { DISPLAY: display }),
  };
}
