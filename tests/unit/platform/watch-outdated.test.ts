// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

const browser = vi.hoisted(() => ({ runtime: { id: 'kept' } as { id?: string } | undefined }));
vi.mock('@/lib/platform/browser', () => ({ browser }));

import { isOutdated } from '@/lib/platform/is-outdated';
import { watchOutdated } from '@/lib/platform/watch-outdated';

beforeEach(() => {
  browser.runtime = { id: 'kept' };
});

test('the API that the browser took away tells an update', () => {
  expect(isOutdated()).toBe(false);
  browser.runtime = {};
  expect(isOutdated()).toBe(true);
  browser.runtime = undefined;
  expect(isOutdated()).toBe(true);
});

test('is told once, when the person comes back to the page', () => {
  const onOutdated = vi.fn();
  watchOutdated(window, onOutdated);
  window.dispatchEvent(new Event('focus'));
  expect(onOutdated).not.toHaveBeenCalled();
  browser.runtime = {};
  window.dispatchEvent(new Event('focus'));
  window.dispatchEvent(new Event('focus'));
  expect(onOutdated).toHaveBeenCalledTimes(1);
});

test('is told without any event, and not after it was stopped', () => {
  vi.useFakeTimers();
  const [heard, stopped] = [vi.fn(), vi.fn()];
  watchOutdated(window, heard);
  watchOutdated(window, stopped)();
  browser.runtime = {};
  vi.advanceTimersByTime(2_000);
  expect(heard).toHaveBeenCalledTimes(1);
  expect(stopped).not.toHaveBeenCalled();
  vi.useRealTimers();
});
