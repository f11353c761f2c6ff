import { describe, expect, test, vi } from 'vitest';
import type { FromPage } from '@/lib/messaging/page-link';
import { listenForPanels } from '@/lib/ui/frame/listen-for-panels';
import { fakePort } from '../../../helpers/fake-port';

const extensionOrigin = 'chrome-extension://kept';

function listening() {
  const accepts = new Set<(port: unknown) => void>();
  const runtime = {
    id: 'kept',
    onConnect: {
      addListener: (listener: (port: unknown) => void) => void accepts.add(listener),
    },
  };
  const listeners = new Set<(message: FromPage) => void>();
  const follow = vi.fn();
  listenForPanels({
    runtime: runtime as never,
    extensionOrigin,
    join: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    follow,
  });
  const connect = (name: string, sender: unknown) => {
    const fake = fakePort(name, sender);
    for (const accept of accepts) accept(fake.port);
    return fake;
  };
  return { connect, listeners, follow };
}

const panel = { id: 'kept', url: `${extensionOrigin}/sidebar.html` };

describe('a port', () => {
  test.each([
    ['the side panel', panel],
    ['a page of the extension in a tab', { ...panel, tab: { id: 3 }, url: `${extensionOrigin}/book.html` }],
  ])('of %s is linked', (_name, sender) => {
    const { connect, listeners } = listening();
    const { sent } = connect('kept-panel', sender);
    for (const listener of listeners) listener({ type: 'toggle' });
    expect(sent).toEqual([{ type: 'toggle' }]);
  });

  test.each([
    ['another extension', { ...panel, id: 'other' }],
    ['a content script', { id: 'kept', tab: { id: 3 }, url: 'https://mail.google.com/' }],
    ['an origin that begins like ours', { id: 'kept', tab: { id: 3 }, url: `${extensionOrigin}.example/` }],
    ['nobody', undefined],
  ])('of %s is not', (_name, sender) => {
    const { connect, listeners } = listening();
    connect('kept-panel', sender);
    expect(listeners.size).toBe(0);
  });

  test('of another name is not', () => {
    const { connect, listeners } = listening();
    connect('something', panel);
    expect(listeners.size).toBe(0);
  });

  test('gives orders, but for the frame’s layout', () => {
    const { connect, follow } = listening();
    const { say } = connect('kept-panel', panel);
    say({ type: 'layout', layout: { shape: 'hidden', side: 'left', width: 300 } });
    say({ type: 'read-again' });
    expect(follow.mock.calls).toEqual([[{ type: 'read-again' }]]);
  });

  test('hears nothing after it was closed', () => {
    const { connect, listeners } = listening();
    connect('kept-panel', panel).hangUp();
    expect(listeners.size).toBe(0);
  });
});
