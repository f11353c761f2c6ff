// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { keepInPlace } from '@/lib/ui/frame/keep-in-place';

const settle = () => new Promise((resolve) => setTimeout(resolve));
let ending = new AbortController();

function keep() {
  ending = new AbortController();
  const host = document.createElement('kept-sidebar');
  document.documentElement.append(host);
  const state = { intact: true };
  const onGivenUp = vi.fn();
  const restore = vi.fn(() => document.documentElement.append(host));
  const redraw = vi.fn(() => {
    state.intact = true;
    host.setAttribute('style', 'all:initial');
  });
  keepInPlace({
    page: document,
    host,
    signal: ending.signal,
    isIntact: () => state.intact,
    restore,
    redraw,
    onGivenUp,
  });
  return { host, state, restore, redraw, onGivenUp };
}

afterEach(() => {
  ending.abort();
  for (const host of document.querySelectorAll('kept-sidebar')) host.remove();
});

test('puts the host back three times, then gives up and says so', async () => {
  const { host, restore, onGivenUp } = keep();
  for (let times = 0; times < 6; times += 1) {
    host.remove();
    await settle();
  }
  expect(restore).toHaveBeenCalledTimes(3);
  expect(onGivenUp).toHaveBeenCalledTimes(1);
  expect(host.isConnected).toBe(false);
});

test('leaves the page’s own changes alone', async () => {
  const { restore, redraw } = keep();
  document.documentElement.append(document.createElement('div'));
  await settle();
  expect(restore).not.toHaveBeenCalled();
  expect(redraw).not.toHaveBeenCalled();
});

test('redraws a host that was touched, and stops when the page goes on', async () => {
  const { host, state, redraw } = keep();
  for (let times = 0; times < 40; times += 1) {
    state.intact = false;
    host.setAttribute('style', `opacity:${times}`);
    await settle();
  }
  expect(redraw).toHaveBeenCalledTimes(20);
});

test('ends with its signal', async () => {
  const { host, restore } = keep();
  ending.abort();
  host.remove();
  await settle();
  expect(restore).not.toHaveBeenCalled();
});
