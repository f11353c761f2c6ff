import { beforeEach, expect, test, vi } from 'vitest';

const tabs = vi.hoisted(() => ({ sendMessage: vi.fn(), create: vi.fn() }));
vi.mock('@/lib/platform/browser', () => ({
  browser: { tabs, runtime: { getURL: (path: string) => `chrome-extension://kept${path}` } },
}));

import { toggleSidebar } from '@/lib/messaging/toggle-sidebar';

beforeEach(() => {
  tabs.sendMessage.mockReset();
  tabs.create.mockReset();
});

test('asks the mail page', async () => {
  await toggleSidebar(7);
  expect(tabs.sendMessage).toHaveBeenCalledWith(7, 'kept-toggle');
  expect(tabs.create).not.toHaveBeenCalled();
});

test.each([7, undefined])('opens the book where no mail page answers (%j)', async (tab) => {
  tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
  await toggleSidebar(tab);
  expect(tabs.create).toHaveBeenCalledWith({ url: 'chrome-extension://kept/book.html' });
});
