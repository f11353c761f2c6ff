// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { observeWhileAwake } from '@/lib/mail/observe-while-awake';

let end: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

const change = async () => {
  document.body.append(document.createElement('span'));
  await vi.advanceTimersByTimeAsync(1);
};

function observed() {
  const onChange = vi.fn();
  return { onChange, wake: observeWhileAwake({ document, window, signal: end.signal }, onChange) };
}

test('tells of changes from the time it is woken until it rests', async () => {
  const { onChange, wake } = observed();
  await change();
  expect(onChange).not.toHaveBeenCalled();
  wake(1000);
  await change();
  expect(onChange).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1000);
  await change();
  expect(onChange).toHaveBeenCalledTimes(1);
});

test('stays awake when it is woken again', async () => {
  const { onChange, wake } = observed();
  wake(1000);
  await vi.advanceTimersByTimeAsync(900);
  wake(1000);
  await vi.advanceTimersByTimeAsync(900);
  await change();
  expect(onChange).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1000);
  await change();
  expect(onChange).toHaveBeenCalledTimes(1);
});

test('ends with its signal', async () => {
  const { onChange, wake } = observed();
  wake(1000);
  end.abort();
  wake(1000);
  await change();
  expect(onChange).not.toHaveBeenCalled();
});
