import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenIdle } from '@/lib/platform/when-idle';

let frames: (() => void)[] = [];
let idle: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  idle = [];
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
  vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function waiting() {
  const done = vi.fn();
  void whenIdle().then(done);
  await vi.advanceTimersByTimeAsync(0);
  return done;
}

it('waits for a frame and then for idle time', async () => {
  const done = await waiting();
  expect(idle).toEqual([]);
  frames[0]?.();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(done).not.toHaveBeenCalled();
  idle[0]?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(done).toHaveBeenCalledOnce();
});

it('does not wait for a frame that never comes', async () => {
  const done = await waiting();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(done).toHaveBeenCalledOnce();
});

it('takes a turn where the browser has no idle time', async () => {
  vi.stubGlobal('requestIdleCallback', undefined);
  const done = await waiting();
  frames[0]?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(done).toHaveBeenCalledOnce();
});
