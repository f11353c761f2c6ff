import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeStorage } from '../../helpers/fake-storage-area';

const browser = vi.hoisted((): Record<string, unknown> => ({}));
vi.mock('@/lib/platform/browser', () => ({ browser }));

import { onAlarm, wakeAt } from '@/lib/platform/alarms';
import { setBadge } from '@/lib/platform/badge';
import { openPage } from '@/lib/platform/open-page';
import { askToNotify, mayNotify, onPermissions } from '@/lib/platform/permissions';
import { loadReminded, saveReminded } from '@/lib/platform/reminder-memory';

const event = () => {
  const listeners = new Set<(...values: unknown[]) => void>();
  return {
    addListener: (listener: () => void) => void listeners.add(listener),
    removeListener: (listener: () => void) => void listeners.delete(listener),
    fire: (...values: unknown[]) => {
      for (const listener of listeners) listener(...values);
    },
  };
};

beforeEach(() => {
  for (const name of Object.keys(browser)) delete browser[name];
  browser.runtime = { getURL: (path: string) => `chrome-extension://kept${path}` };
});

describe('the alarm', () => {
  test('is set at an instant, never in the past', async () => {
    const create = vi.fn();
    browser.alarms = { create };
    vi.useFakeTimers({ now: 1_000_000_000 });
    await wakeAt(1_000_600_000);
    await wakeAt(999_000_000);
    expect(create.mock.calls).toEqual([
      ['due', { when: 1_000_600_000 }],
      ['due', { when: 1_000_060_000 }],
    ]);
    vi.useRealTimers();
  });

  test('of another kind is not heard', () => {
    const onFired = event();
    browser.alarms = { onAlarm: onFired };
    const heard = vi.fn();
    onAlarm(heard);
    onFired.fire({ name: 'other' });
    expect(heard).not.toHaveBeenCalled();
    onFired.fire({ name: 'due' });
    expect(heard).toHaveBeenCalledOnce();
  });
});

test('the badge is set as a whole', async () => {
  const set = {
    setBadgeText: vi.fn(),
    setBadgeBackgroundColor: vi.fn(),
    setBadgeTextColor: vi.fn(),
    setTitle: vi.fn(),
  };
  browser.action = set;
  await setBadge({ text: '3', tone: 'late', title: 'Kept: 3 promises late' });
  expect(set.setBadgeText).toHaveBeenCalledWith({ text: '3' });
  expect(set.setTitle).toHaveBeenCalledWith({ title: 'Kept: 3 promises late' });
  expect(set.setBadgeBackgroundColor).toHaveBeenCalledWith({ color: '#b3261e' });
});

describe('the permission', () => {
  test('is told apart from its API, which an earlier run does not have', async () => {
    const contains = vi.fn(async () => false);
    browser.permissions = { contains };
    expect(await mayNotify()).toBe('no');
    contains.mockResolvedValue(true);
    expect(await mayNotify()).toBe('later');
    browser.notifications = {};
    expect(await mayNotify()).toBe('yes');
  });

  test('is asked for at once: the browser wants the press of the person', () => {
    const request = vi.fn(async () => true);
    browser.permissions = { request };
    void askToNotify();
    expect(request).toHaveBeenCalledWith({ permissions: ['notifications'] });
  });

  test('is heard of when it comes and when it goes, until stopped', () => {
    const [onAdded, onRemoved] = [event(), event()];
    browser.permissions = { onAdded, onRemoved };
    const heard = vi.fn();
    const stop = onPermissions(heard);
    onAdded.fire({});
    onRemoved.fire({});
    stop();
    onRemoved.fire({});
    expect(heard).toHaveBeenCalledTimes(2);
  });
});

describe('the memory of the summaries', () => {
  test('holds days, and forgets nonsense', async () => {
    const storage = fakeStorage();
    browser.storage = storage.api;
    expect(await loadReminded()).toEqual([]);
    await saveReminded(['2026-11-19', '2026-11-20']);
    expect(await loadReminded()).toEqual(['2026-11-19', '2026-11-20']);
    storage.kept.set('remindedDays', ['2026-02-31']);
    expect(await loadReminded()).toEqual([]);
  });

  test('says when it cannot be read: that is no "never"', async () => {
    const storage = fakeStorage();
    browser.storage = storage.api;
    storage.state.broken = true;
    await expect(loadReminded()).rejects.toThrow();
    await expect(saveReminded(['2026-11-20'])).rejects.toThrow();
  });
});

describe('a page of the extension', () => {
  test('opens in a tab, in front', async () => {
    const [create, update] = [vi.fn(async () => ({ windowId: 4 })), vi.fn()];
    browser.tabs = { create };
    browser.windows = { update };
    await openPage('/popup.html');
    expect(create).toHaveBeenCalledWith({ url: 'chrome-extension://kept/popup.html' });
    expect(update).toHaveBeenCalledWith(4, { focused: true });
  });

  test('opens in a window where none is open', async () => {
    const create = vi.fn();
    browser.tabs = { create: async () => Promise.reject(new Error('No current window')) };
    browser.windows = { create };
    await openPage('/popup.html');
    expect(create).toHaveBeenCalledWith({ url: 'chrome-extension://kept/popup.html' });
  });
});
