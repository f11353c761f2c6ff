import { beforeEach, expect, test, vi } from 'vitest';

const browser = vi.hoisted((): Record<string, unknown> => ({}));
vi.mock('@/lib/platform/browser', () => ({ browser }));

let api = { create: vi.fn(), clear: vi.fn(), onClicked: { addListener: vi.fn() } };
beforeEach(() => {
  vi.resetModules();
  api = { create: vi.fn(), clear: vi.fn(), onClicked: { addListener: vi.fn() } };
  browser.notifications = api;
  browser.runtime = { getURL: (path: string) => `chrome-extension://kept${path}` };
});

const load = () => import('@/lib/platform/notifications');

test('a summary takes the place of the one before', async () => {
  const { showNotification } = await load();
  await showNotification({ title: 'One promise to keep in mind', text: '1 promise late' });
  await showNotification({ title: '2 promises to keep in mind', text: '2 promises late' });
  expect(new Set(api.create.mock.calls.map(([id]) => id)).size).toBe(1);
  expect(api.create.mock.calls[1]?.[1]).toMatchObject({ type: 'basic', message: '2 promises late' });
});

test('a press on it is heard once, and takes it away', async () => {
  const { onNotificationClick } = await load();
  const heard = vi.fn();
  onNotificationClick(heard);
  onNotificationClick(heard);
  expect(api.onClicked.addListener).toHaveBeenCalledOnce();
  const press = api.onClicked.addListener.mock.calls[0]?.[0];
  press('another');
  expect(heard).not.toHaveBeenCalled();
  press('due');
  expect(heard).toHaveBeenCalledOnce();
  expect(api.clear).toHaveBeenCalledWith('due');
});

test('without the permission nothing is heard, and it can be heard later', async () => {
  const { onNotificationClick } = await load();
  browser.notifications = undefined;
  onNotificationClick(() => {});
  browser.notifications = api;
  onNotificationClick(() => {});
  expect(api.onClicked.addListener).toHaveBeenCalledOnce();
});
