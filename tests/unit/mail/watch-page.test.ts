// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageReading } from '@/lib/domain/thread';
import { gmailAdapter } from '@/lib/mail/gmail/gmail-adapter';
import { watchPage } from '@/lib/mail/watch-page';
import { aGmailThread } from '../../helpers/a-gmail-thread';

const token = (n: number) => `FMfcgzQcpnKdLqRzWmXT${n}`;
const id = (n: number) => `1a11fca6400af5${String(n).padStart(2, '0')}`;
const thread = (n: number) => aGmailThread({ id: id(n), sender: `ana${n}@northwind.example` });

let readings: PageReading[];
let end: AbortController;

const last = () => readings.at(-1);
const goTo = (hash: string) => {
  window.location.hash = hash;
};
const show = (html: string) => {
  document.body.innerHTML = html;
};
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

function watch() {
  const readPage = vi.fn(gmailAdapter.readPage);
  const adapter = { ...gmailAdapter, readPage };
  const watched = watchPage({
    ...{ adapter, document, window, signal: end.signal },
    onReading: (reading) => readings.push(reading),
  });
  return { ...watched, readPage };
}

beforeEach(() => {
  vi.useFakeTimers();
  readings = [];
  end = new AbortController();
  show('');
  goTo('');
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

test('reports the page as it is at once', () => {
  watch();
  expect(readings).toMatchObject([{ status: 'list', messages: [] }]);
});

test('reports a thread within a frame of its insertion', async () => {
  watch();
  show(thread(1));
  await pass(20);
  expect(last()).toMatchObject({ status: 'thread', threadId: id(1) });
});

test('reports nothing when nothing that matters changed, and reads only when something may have', async () => {
  const { readPage } = watch();
  for (let n = 0; n < 50; n++) {
    document.body.append(document.createElement('i'));
    await pass(20);
  }
  expect(readings).toHaveLength(1);
  expect(readPage).toHaveBeenCalledTimes(1);
});

test('reads once for many changes of one frame', async () => {
  const { readPage } = watch();
  for (let n = 1; n < 40; n++) show(thread(n));
  await pass(20);
  expect(readPage).toHaveBeenCalledTimes(2);
  expect(last()?.threadId).toBe(id(39));
});

test('in a background tab, where frames stop, it still sees the thread', async () => {
  vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
  watch();
  show(thread(1));
  await pass(120);
  expect(last()?.threadId).toBe(id(1));
});

test('sees a change that no observer here sees by its slow net', async () => {
  show(thread(1));
  watch();
  document.querySelector('[role="listitem"]')?.setAttribute('aria-expanded', 'false');
  await pass(2200);
  expect(last()?.messages[0]?.state).toBe('collapsed');
});

test('threads swapped every 20 ms end with the right one and are never mixed', async () => {
  watch();
  for (let n = 1; n <= 60; n++) {
    goTo(`#inbox/${token(n % 7)}`);
    // Every third time the page is late, every fourth it never shows the thread.
    if (n % 3 === 0) await pass(5);
    if (n % 4 !== 0 || n === 60) show(thread(n % 7));
    await pass(20);
  }
  await pass(20);
  expect(last()).toMatchObject({ status: 'thread', threadId: id(60 % 7), subject: `Subject ${id(60 % 7)}` });
  const shown = readings.filter(({ status }) => status === 'thread');
  expect(shown.length).toBeGreaterThan(10);
  for (const { threadId, subject, messages } of shown) {
    expect(subject).toBe(`Subject ${threadId}`);
    expect(messages.map(({ id: message, body }) => [message, body])).toEqual([[threadId, `Text of ${threadId}`]]);
  }
});

describe('while address and page disagree', () => {
  beforeEach(async () => {
    goTo(`#inbox/${token(1)}`);
    show(thread(1));
    watch();
    await pass(20);
  });

  test('the old thread is not reported under the new address', async () => {
    goTo(`#inbox/${token(2)}`);
    await pass(50);
    expect(last()).toMatchObject({ status: 'not-ready', threadId: null, subject: null, messages: [] });
    show(thread(2));
    await pass(20);
    expect(last()).toMatchObject({ status: 'thread', threadId: id(2) });
    expect(new Set(readings.map(({ threadId }) => threadId))).toEqual(new Set([id(1), null, id(2)]));
  });

  test('a thread left over below the list is trusted after a while: that is how a split pane looks', async () => {
    goTo('#inbox');
    await pass(50);
    expect(last()?.status).toBe('not-ready');
    await pass(1800);
    expect(last()).toMatchObject({ status: 'thread', threadId: id(1) });
  });

  test('a thread that never appears is not ready, and after long unreadable', async () => {
    show('');
    await pass(50);
    expect(last()?.status).toBe('not-ready');
    await pass(18_000);
    expect(last()?.status).toBe('unreadable');
  });
});

test('reads again on demand even if nothing changed', () => {
  const { readAgain } = watch();
  readAgain();
  expect(readings).toHaveLength(2);
});

test('everything ends with the signal', async () => {
  const { readAgain } = watch();
  show(thread(1));
  end.abort();
  goTo(`#inbox/${token(2)}`);
  readAgain();
  await pass(5000);
  expect(readings).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});
