// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { ContentScriptContext } from '@/lib/ui/frame/script-context';

const { pageBrowser } = vi.hoisted(() => ({ pageBrowser: { runtime: { id: 'abc' } as { id: string | undefined } } }));
vi.mock('@/lib/platform/page-browser', () => ({ pageBrowser }));

beforeEach(() => {
  pageBrowser.runtime.id = 'abc';
});

test('a newer copy of the script ends the one before, and no other script', () => {
  const first = new ContentScriptContext('gmail');
  new ContentScriptContext('outlook');
  expect([first.isInvalid, first.signal.aborted]).toEqual([false, false]);
  const second = new ContentScriptContext('gmail');
  expect(first.signal.aborted).toBe(true);
  expect([first.isInvalid, second.isInvalid]).toEqual([true, false]);
});

test("it and WXT's own context hear each other", () => {
  const heard = vi.fn();
  document.addEventListener('abc:gmail:wxt:content-script-started', heard);
  const context = new ContentScriptContext('gmail');
  expect(heard.mock.calls[0]?.[0].detail).toMatchObject({ contentScriptName: 'gmail', messageId: expect.any(String) });
  document.dispatchEvent(new CustomEvent('abc:gmail:wxt:content-script-started', { detail: {} }));
  expect(context.isInvalid).toBe(true);
});

test('an extension that was updated or switched off is gone', () => {
  const context = new ContentScriptContext('gmail');
  pageBrowser.runtime.id = undefined;
  expect(context.isInvalid).toBe(true);
  expect(context.signal.aborted).toBe(true);
});
