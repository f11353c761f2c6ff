import { expect, test } from 'vitest';
import { sidebarAddress } from '@/lib/ui/frame/extension-address';

test('Chrome’s changing address leads to the static origin', () => {
  const runtime = { id: 'abc', getURL: (path: string) => `chrome-extension://1f0e-dynamic${path}` };
  expect(sidebarAddress(runtime)).toEqual({
    url: 'chrome-extension://1f0e-dynamic/sidebar.html',
    origin: 'chrome-extension://abc',
  });
});

test('Firefox’s address is its origin', () => {
  const runtime = { id: 'kept@kept.example', getURL: (path: string) => `moz-extension://1-2-3${path}` };
  expect(sidebarAddress(runtime)).toEqual({
    url: 'moz-extension://1-2-3/sidebar.html',
    origin: 'moz-extension://1-2-3',
  });
});
