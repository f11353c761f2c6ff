import * as z from 'zod/mini';
import { browser } from './browser';
import { now } from './system-clock';

const key = 'errors';
/** The oldest leaves when a new one comes. */
const mostReports = 200;
const mostFrames = 12;

const report = z.object({
  /** When it was first seen, ISO 8601 in UTC. */
  at: z.string(),
  name: z.string(),
  /** Functions and places in the extension's own files, one a line. */
  stack: z.string(),
});
export type ErrorReport = z.infer<typeof report>;

/** Chromium's `at name (chrome-extension://id/chunks/x.js:1:2)`, Firefox's `name@moz-extension://id/x.js:1:2`. */
const frames = [
  /^ {4}at (?:async |new )?(?:([\w.$<>#]+) (?:\[as \w+\] )?\()?[a-z-]+-extension:\/\/[^/\s]+(\/[\w./-]+:\d+:\d+)\)?$/,
  /^([\w.$<>#/*]*)@[a-z-]+-extension:\/\/[^/\s]+(\/[\w./-]+:\d+:\d+)$/,
];

function frameIn(line: string): string[] {
  for (const frame of frames) {
    const [, name, place] = frame.exec(line) ?? [];
    if (place) return [`${name ?? ''} ${place}`.trim()];
  }
  return [];
}

/** Chromium writes `Name: message` before the frames, and a message may have lines that look like frames. */
function withoutMessage(stack: string, message: string): string {
  const start = stack.indexOf(message);
  return /^[\w$. ]*: $/.test(stack.slice(0, start)) ? stack.slice(start + message.length) : stack;
}

/** What may be kept of an error: its class and places. Its message may name a client, so it is left out. */
export function redact(error: unknown, at: string): ErrorReport {
  if (!(error instanceof Error)) return { at, name: typeof error, stack: '' };
  const lines = withoutMessage(error.stack ?? '', error.message).split('\n');
  const name = /^\w{1,60}$/.test(error.name) ? error.name : 'Error';
  return { at, name, stack: lines.flatMap(frameIn).slice(0, mostFrames).join('\n') };
}

export async function loadReports(): Promise<ErrorReport[]> {
  const stored = z.array(report).safeParse((await browser.storage.local.get(key))[key]);
  return stored.success ? stored.data : [];
}

/** Stacks already kept by this view; a loop of errors then costs no storage at all. */
const seen = new Set<string>();
let queue: Promise<void> = Promise.resolve();

/**
 * Keeps an error on this machine, once per stack, for the person to read or send. Nothing leaves the browser.
 * Never throws and never rejects.
 */
export function reportError(error: unknown): Promise<void> {
  const added = redact(error, now());
  const mark = `${added.name}\n${added.stack}`;
  if (seen.has(mark)) return queue;
  seen.add(mark);
  queue = queue.then(() => keep(added)).catch(() => {});
  return queue;
}

async function keep(added: ErrorReport): Promise<void> {
  const known = await loadReports();
  if (known.some(({ name, stack }) => name === added.name && stack === added.stack)) return;
  await browser.storage.local.set({ [key]: [...known, added].slice(-mostReports) });
}
