import { beforeEach, expect, test, vi } from 'vitest';

const tabs = vi.hoisted(() => ({ create: vi.fn() }));
vi.mock('@/lib/platform/browser', () => ({
  browser: { tabs, runtime: { getURL: (path: string) => `chrome-extension://kept${path}` } },
}));

import { openBookBeside } from '@/lib/platform/open-book-beside';

const url = 'chrome-extension://kept/book.html#log/1';
const tab = { id: 7, windowId: 2, index: 3 } as Parameters<typeof openBookBeside>[0];

beforeEach(() => tabs.create.mockReset().mockResolvedValue({}));

test('opens next to the tab, in its window', async () => {
  await openBookBeside(tab, '#log/1');
  expect(tabs.create.mock.calls).toEqual([[{ url, windowId: 2, index: 4 }]]);
});

test('opens anywhere without a tab, or when its window takes none', async () => {
  await openBookBeside(undefined, '#log/1');
  expect(tabs.create.mock.calls).toEqual([[{ url }]]);
  tabs.create.mockReset().mockRejectedValueOnce(new Error('popup window')).mockResolvedValue({});
  await openBookBeside(tab, '#log/1');
  expect(tabs.create).toHaveBeenLastCalledWith({ url });
});
