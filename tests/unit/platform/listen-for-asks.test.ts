import { beforeEach, expect, test, vi } from 'vitest';

type Listener = (...given: never[]) => unknown;
const fake = vi.hoisted(() => {
  const event = () => {
    const listeners: Listener[] = [];
    return {
      listeners,
      addListener: (listener: Listener) => void listeners.push(listener),
      fire: (...given: unknown[]) => {
        for (const listener of listeners) (listener as (...given: unknown[]) => unknown)(...given);
      },
    };
  };
  const made = new Map<string, { title?: string; contexts?: string[]; documentUrlPatterns?: string[] }>();
  const state = { clashes: 0 };
  const browser = {
    i18n: { getMessage: (key: string) => `<${key}>` },
    runtime: { onInstalled: event(), onStartup: event() },
    commands: { onCommand: event() },
    contextMenus: {
      onClicked: event(),
      removeAll: async () => made.clear(),
      create: ({ id, ...entry }: { id: string }) => {
        if (made.has(id)) state.clashes += 1;
        made.set(id, entry);
      },
    },
  };
  return { browser, made, state };
});
vi.mock('@/lib/platform/browser', () => ({ browser: fake.browser }));

import { makeContextMenus } from '@/lib/platform/context-menu';
import { listenForAsks } from '@/lib/platform/listen-for-asks';

const { browser, made, state } = fake;
const onLog = vi.fn(async () => {});
const onToggle = vi.fn(async () => {});
const onReply = vi.fn(async () => {});
const onError = vi.fn();
listenForAsks({ onLog, onToggle, onReply, onError });

beforeEach(() => {
  for (const heard of [onLog, onToggle, onReply, onError]) heard.mockClear();
});

test('entries are made once, however often they are made', async () => {
  browser.runtime.onInstalled.fire();
  browser.runtime.onStartup.fire();
  await makeContextMenus();
  expect(state.clashes).toBe(0);
  expect([...made].map(([id, { title, contexts }]) => [id, title, contexts])).toEqual([
    ['log-marked-commitment', '<log_commitment>', ['selection']],
    ['log-marked-changeRequest', '<log_changerequest>', ['selection']],
    ['log-marked-satisfaction', '<log_satisfaction>', ['selection']],
    ['log-marked-issue', '<log_issue>', ['selection']],
    ['log-unmarked', '<log_commitment>', ['page', 'frame']],
  ]);
  expect(made.get('log-unmarked')?.documentUrlPatterns).toContain('https://mail.google.com/*');
  expect(made.get('log-marked-issue')?.documentUrlPatterns).toBeUndefined();
});

const tab = { id: 7 };

test.each([
  [
    { menuItemId: 'log-marked-changeRequest', selectionText: 'One more column' },
    'changeRequest',
    'One more column',
    false,
  ],
  [{ menuItemId: 'log-marked-issue', selectionText: 'Late', frameId: 0 }, 'issue', 'Late', false],
  [{ menuItemId: 'log-marked-commitment', selectionText: 'Late', frameId: 4 }, 'commitment', 'Late', true],
  [{ menuItemId: 'log-unmarked' }, 'commitment', '', false],
])('an entry of the menu asks: %j', (info, as, text, inFrame) => {
  browser.contextMenus.onClicked.fire(info, tab);
  expect(onLog).toHaveBeenCalledWith({ as, text, inFrame, tab });
});

test('entries of others ask nothing', () => {
  browser.contextMenus.onClicked.fire({ menuItemId: 'other' }, tab);
  expect(onLog).not.toHaveBeenCalled();
});

test('each shortcut does its own', () => {
  browser.commands.onCommand.fire('log-selection', tab);
  expect(onLog).toHaveBeenCalledWith({ as: 'commitment', text: '', inFrame: false, tab });
  browser.commands.onCommand.fire('toggle-sidebar', tab);
  expect(onToggle).toHaveBeenCalledWith(7);
  expect(onReply).not.toHaveBeenCalled();
  browser.commands.onCommand.fire('draft-reply', tab);
  expect(onReply).toHaveBeenCalledWith(7);
  browser.commands.onCommand.fire('other', tab);
  expect(onLog).toHaveBeenCalledTimes(1);
});

test('what goes wrong is reported', async () => {
  onLog.mockRejectedValueOnce(new Error('no'));
  browser.commands.onCommand.fire('log-selection', undefined);
  await vi.waitFor(() => expect(onError).toHaveBeenCalledTimes(1));
  onReply.mockRejectedValueOnce(new Error('no'));
  browser.commands.onCommand.fire('draft-reply', undefined);
  await vi.waitFor(() => expect(onError).toHaveBeenCalledTimes(2));
});
