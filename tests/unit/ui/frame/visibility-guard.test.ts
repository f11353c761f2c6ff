// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createVisibilityGuard } from '@/lib/ui/frame/visibility-guard';

type Report = (entries: { isVisible: boolean }[]) => void;
let report: Report = () => {};
const disconnect = vi.fn();

class FakeObserver {
  constructor(callback: Report, options: unknown) {
    report = callback;
    expect(options).toMatchObject({ trackVisibility: true, delay: 100 });
  }
  observe() {}
  disconnect = disconnect;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IntersectionObserver', FakeObserver);
  vi.stubGlobal(
    'IntersectionObserverEntry',
    class {
      readonly isVisible = true;
    },
  );
  Object.defineProperty(globalThis.IntersectionObserverEntry.prototype, 'isVisible', { value: true });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const inFrame = (signal = new AbortController().signal) => {
  const view = { parent: {}, setTimeout, clearTimeout } as unknown as Window;
  const guard = createVisibilityGuard(document.createElement('div'), view, signal);
  const told = vi.fn();
  guard.subscribe(told);
  return { guard, told };
};

describe('the guard in a frame', () => {
  test('is live after the frame was seen for half a second', () => {
    const { guard, told } = inFrame();
    expect(guard.isLive()).toBe(false);
    report([{ isVisible: true }]);
    vi.advanceTimersByTime(499);
    expect(guard.isLive()).toBe(false);
    vi.advanceTimersByTime(1);
    expect(guard.isLive()).toBe(true);
    expect(told).toHaveBeenCalledTimes(1);
  });

  test('is dead at once when the frame is covered, and the half second begins anew', () => {
    const { guard } = inFrame();
    report([{ isVisible: true }]);
    vi.advanceTimersByTime(500);
    report([{ isVisible: true }, { isVisible: false }]);
    expect(guard.isLive()).toBe(false);
    report([{ isVisible: true }]);
    vi.advanceTimersByTime(300);
    report([{ isVisible: false }]);
    vi.advanceTimersByTime(1_000);
    expect(guard.isLive()).toBe(false);
  });

  test('is dead when its view ends', () => {
    const ending = new AbortController();
    const { guard } = inFrame(ending.signal);
    report([{ isVisible: true }]);
    ending.abort();
    vi.advanceTimersByTime(1_000);
    expect(guard.isLive()).toBe(false);
    expect(disconnect).toHaveBeenCalled();
  });

  test('tells nobody who left', () => {
    const { guard } = inFrame();
    const told = vi.fn();
    guard.subscribe(told)();
    report([{ isVisible: true }]);
    vi.advanceTimersByTime(500);
    expect(told).not.toHaveBeenCalled();
  });
});

test('outside a frame, and where the browser cannot tell, it is always live', () => {
  const alone = { setTimeout, clearTimeout } as unknown as Window & { parent: Window };
  alone.parent = alone;
  const signal = new AbortController().signal;
  expect(createVisibilityGuard(document.createElement('div'), alone, signal).isLive()).toBe(true);
  vi.stubGlobal('IntersectionObserverEntry', class {});
  expect(inFrame().guard.isLive()).toBe(true);
});
