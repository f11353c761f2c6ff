import { beforeEach, expect, test, vi } from 'vitest';

const tabs = vi.hoisted(() => ({ sendMessage: vi.fn() }));
vi.mock('@/lib/platform/browser', () => ({ browser: { tabs } }));

import { replyOnPage } from '@/lib/messaging/reply-on-page';

beforeEach(() => {
  tabs.sendMessage.mockReset();
});

test('asks the mail page itself, not a frame in it', async () => {
  await replyOnPage(7);
  expect(tabs.sendMessage).toHaveBeenCalledWith(7, 'kept-reply', { frameId: 0 });
});

test('does nothing over a page that is no mail page, or over none', async () => {
  tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
  await replyOnPage(7);
  await replyOnPage(undefined);
  expect(tabs.sendMessage).toHaveBeenCalledTimes(1);
});
