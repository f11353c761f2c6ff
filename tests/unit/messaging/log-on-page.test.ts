import { beforeEach, expect, test, vi } from 'vitest';

const tabs = vi.hoisted(() => ({ sendMessage: vi.fn() }));
vi.mock('@/lib/platform/browser', () => ({ browser: { tabs } }));

import { logOnPage } from '@/lib/messaging/log-on-page';
import type { LogRequest } from '@/lib/messaging/panel-port';

const request: LogRequest = { type: 'kept-log', as: 'commitment', text: '', cut: false, inFrame: false };

beforeEach(() => tabs.sendMessage.mockReset());

test('asks the top page of the tab alone', async () => {
  tabs.sendMessage.mockResolvedValue(true);
  expect(await logOnPage(7, request)).toBe(true);
  expect(tabs.sendMessage).toHaveBeenCalledWith(7, request, { frameId: 0 });
});

test.each([[undefined], [false], ['true']])('an answer of %j is a no', async (answer) => {
  tabs.sendMessage.mockResolvedValue(answer);
  expect(await logOnPage(7, request)).toBe(false);
});

test('no page, and no tab, are a no', async () => {
  tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
  expect(await logOnPage(7, request)).toBe(false);
  tabs.sendMessage.mockResolvedValue(true);
  expect(await logOnPage(undefined, request)).toBe(false);
});
