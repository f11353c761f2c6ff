import type { PageReading } from '@/lib/domain/thread';
import type { MailAdapter, PageGlance } from './mail-adapter';
import { observeWhileAwake } from './observe-while-awake';
import { PageSettling, type Settled, settleAfter } from './page-settling';

export interface WatchPageOptions {
  readonly adapter: MailAdapter;
  readonly document: Document;
  readonly window: Window;
  readonly signal: AbortSignal;
  readonly onReading: (reading: PageReading) => void;
  /** Called before each look at the page, for what else is to be looked at in the same rhythm. */
  readonly onLook?: () => void;
}

export interface PageWatch {
  /** Reads now and reports even if nothing changed. */
  readonly readAgain: () => void;
}

/** The net below animation frames, which stop in background tabs, in ms. */
const frameNet = 100;
/** A change after so many ms without a look does not wait for the next frame. */
const quietTime = 100;
/** How long changes are watched, in ms: after a navigation; after a person's click or key; after something changed. */
const awakeFor = { navigation: 2000, input: 1000, change: 500 };
/** Hosts change styles some time after the address, which no observer here sees; ms after a navigation to look again. */
const afterNavigation = [60, 150, 400, 1000];
/** Slow net for everything unobserved, in ms, only while the tab is visible. */
const slowNet = 1000;

/** `window.navigation` where the browser has it; it also sees pushState and replaceState of the page's own scripts. */
const navigationOf = (window: Window): EventTarget | undefined => (window as { navigation?: EventTarget }).navigation;

/**
 * Watches a mail page and reports a reading whenever its key changes, the first one at once. Changes are watched for a time
 * after each navigation, click and key, at most one glance a frame; otherwise there is one glance a second. A full reading
 * follows only when the glance differs from the last. While address and page disagree it reports `not-ready`, never the old
 * thread. Everything ends with the signal.
 */
export function watchPage({ adapter, document, window, signal, onReading, onLook }: WatchPageOptions): PageWatch {
  const settling = new PageSettling();
  const timers = new Set<number>();
  let frame: number | null = null;
  let net: number | null = null;
  let seen = '';
  let reportedKey: string | null = null;

  const look = (again: boolean) => {
    const address = new URL(document.location.href);
    const glance = adapter.glance(document, address);
    const settled = settling.judge(glance, performance.now());
    const mark = `${settled}|${glance.token}|${glance.shown}|${glance.key}`;
    if (settled === 'wait' && timers.size === 0) later(settleAfter / 10);
    if (mark === seen && !again) return;
    seen = mark;
    wake(awakeFor.change);
    const reading = settle(adapter.readPage(document, address), glance, settled);
    if (reading.key === reportedKey && !again) return;
    reportedKey = reading.key;
    onReading(reading);
  };

  let looked = Number.NEGATIVE_INFINITY;
  const run = () => {
    looked = performance.now();
    if (frame !== null) window.cancelAnimationFrame(frame);
    if (net !== null) window.clearTimeout(net);
    frame = net = null;
    if (signal.aborted) return;
    onLook?.();
    look(false);
  };
  const schedule = () => {
    if (signal.aborted || net !== null) return;
    net = window.setTimeout(run, frameNet);
    // A frame asked for while the page is parsed is painted half-way, and the rest of the page waits for that.
    if (document.readyState !== 'loading') frame = window.requestAnimationFrame(run);
  };
  // After a quiet time a change is looked at before it is painted; in a burst, and while the page is parsed, once a frame.
  const changed = () => {
    const quiet = document.readyState !== 'loading' && performance.now() - looked >= quietTime;
    if (quiet && !signal.aborted) run();
    else schedule();
  };
  const wake = observeWhileAwake({ document, window, signal }, changed);
  const later = (delay: number) => {
    const timer = window.setTimeout(() => {
      timers.delete(timer);
      schedule();
    }, delay);
    timers.add(timer);
  };
  const navigated = () => {
    wake(awakeFor.navigation);
    schedule();
    for (const timer of timers) window.clearTimeout(timer);
    timers.clear();
    for (const delay of afterNavigation) later(delay);
  };

  for (const event of ['currententrychange', 'navigatesuccess']) {
    navigationOf(window)?.addEventListener(event, navigated, { signal });
  }
  for (const event of ['popstate', 'hashchange']) window.addEventListener(event, navigated, { signal });
  for (const event of ['pointerdown', 'keydown']) {
    window.addEventListener(event, () => wake(awakeFor.input), { signal, capture: true, passive: true });
  }
  document.addEventListener('visibilitychange', schedule, { signal });
  document.addEventListener('DOMContentLoaded', run, { signal });
  const slow = window.setInterval(() => document.visibilityState !== 'hidden' && schedule(), slowNet);
  signal.addEventListener('abort', () => {
    window.clearInterval(slow);
    for (const timer of timers) window.clearTimeout(timer);
    if (frame !== null) window.cancelAnimationFrame(frame);
    if (net !== null) window.clearTimeout(net);
  });
  wake(awakeFor.navigation);
  // At the document's start there is nothing to see yet.
  if (document.body) run();
  return { readAgain: () => !signal.aborted && look(true) };
}

/** Takes the thread out of a reading that the address does not vouch for; the composer and the account stay. */
function settle(reading: PageReading, glance: PageGlance, settled: Settled): PageReading {
  if (settled === 'ready' || (settled === 'lost' && reading.status !== 'not-ready')) return reading;
  const status = settled === 'lost' ? 'unreadable' : 'not-ready';
  const key = `${reading.provider}|${reading.account}|${status}|${glance.token}`;
  return { ...reading, status, key, subject: null, threadId: null, messages: [] };
}
