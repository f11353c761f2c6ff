import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const fake = vi.hoisted(() => ({ commands: {} as Record<string, unknown>, tabs: { create: vi.fn(async () => {}) } }));
vi.mock('@/lib/platform/browser', () => ({ browser: fake }));

import { listShortcuts, logKeys, shortcutSettings } from '@/lib/platform/commands';

beforeEach(() => {
  fake.commands = {
    getAll: async () => [
      { name: '_execute_action', shortcut: 'Ctrl+B' },
      { name: 'log-selection', shortcut: 'Alt+Shift+L' },
      { name: 'toggle-sidebar' },
      { name: 'draft-reply', shortcut: 'Alt+S' },
    ],
  };
});
afterEach(() => vi.unstubAllGlobals());

test('names the keys of our commands', async () => {
  expect(await listShortcuts()).toEqual({ log: 'Alt+Shift+L', toggle: '', reply: 'Alt+S' });
  expect(await logKeys()).toBe('Alt+Shift+L');
  fake.commands.getAll = async () => [];
  expect(await logKeys()).toBe('');
});

describe('changing them', () => {
  test('is done on Chrome’s page', async () => {
    vi.stubGlobal('location', { protocol: 'chrome-extension:' });
    await shortcutSettings()?.();
    expect(fake.tabs.create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
  });

  test('is done on Firefox’s, where it has one to open', async () => {
    vi.stubGlobal('location', { protocol: 'moz-extension:' });
    expect(shortcutSettings()).toBeNull();
    const openShortcutSettings = vi.fn(async () => {});
    fake.commands.openShortcutSettings = openShortcutSettings;
    await shortcutSettings()?.();
    expect(openShortcutSettings).toHaveBeenCalledTimes(1);
  });
});
