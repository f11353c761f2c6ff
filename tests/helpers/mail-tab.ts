import { join } from 'node:path';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { type LaunchOptions, launchWithExtension } from '../../scripts/browser/launch-with-extension.ts';
import { serveMailPages } from '../../scripts/browser/serve-mail-pages.ts';
import { sidebarFrame } from '../../scripts/browser/sidebar-frame.ts';

const extensionDir = process.env.KEPT_EXTENSION_DIR ?? join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');

export const gmailAddress = 'https://mail.google.com/mail/u/0/#inbox';

/** A page with something to read in the middle, served for every mail host. */
export const plainMailPage =
  '<!doctype html><title>Inbox</title><body style="margin:0"><div role="main" style="height:600px">Inbox</div>' +
  '<input id="search"></body>';

/** What a sidebar's frame in a test keeps: each port it took and what came over it. */
interface Tapped {
  ports: MessagePort[];
  heard: { type: string; [field: string]: unknown }[];
  /** Sends past the mute. */
  send: (message: object) => void;
}
declare global {
  interface Window {
    tapped?: Tapped;
  }
}

export interface MailTab {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly page: Page;
  readonly close: () => Promise<void>;
}

interface MailTabOptions extends Partial<LaunchOptions> {
  readonly html?: string;
  readonly address?: string;
  /** The sidebar gives no orders of its own, so that the test alone lays the frame out. */
  readonly mute?: boolean;
}

/** The built extension in a Chromium of its own, with a mail page open. */
export async function openMailTab(options: MailTabOptions = {}): Promise<MailTab> {
  const { html = plainMailPage, address = gmailAddress, mute = false, ...launch } = options;
  const { context, extensionId, close } = await launchWithExtension({
    extensionDir,
    headless: true,
    locale: 'en-US',
    ...launch,
  });
  await context.addInitScript(tap, mute);
  await serveMailPages(context, () => ({ html }));
  const page = await context.newPage();
  await page.goto(address);
  return { context, extensionId, page, close };
}

/** Runs in every page: in the sidebar's frame it notes what comes over the link. Nothing of it is in the product. */
function tap(mute: boolean): void {
  if (location.protocol !== 'chrome-extension:' || window.parent === window) return;
  const { start, postMessage } = MessagePort.prototype;
  const tapped: Tapped = {
    ports: [],
    heard: [],
    send: (message) => {
      for (const port of tapped.ports) postMessage.call(port, message);
    },
  };
  window.tapped = tapped;
  MessagePort.prototype.start = function (this: MessagePort) {
    if (!tapped.ports.includes(this)) {
      tapped.ports.push(this);
      this.addEventListener('message', ({ data }) => tapped.heard.push(data));
    }
    start.call(this);
  };
  if (!mute) return;
  MessagePort.prototype.postMessage = function (this: MessagePort, message: unknown) {
    // React's scheduler has ports of its own.
    if (!tapped.ports.includes(this)) postMessage.call(this, message);
  };
}

/** The sidebar's frame once it is linked with the page. */
export async function linkedFrame(page: Page): Promise<Frame> {
  const frame = await sidebarFrame(page);
  await frame.waitForFunction(() => window.tapped?.heard.some(({ type }) => type === 'reading'));
  return frame;
}

/** Sends what the sidebar would send. */
export const sendFrom = (frame: Frame, message: object): Promise<void> =>
  frame.evaluate((sent) => window.tapped?.send(sent), message);

/** Opens the sidebar as a person's choice would. */
export const openSidebar = (frame: Frame, layout: object = {}): Promise<void> =>
  sendFrom(frame, { type: 'layout', layout: { shape: 'open', side: 'right', width: 360, ...layout } });
