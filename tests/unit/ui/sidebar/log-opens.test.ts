import { expect, test, vi } from 'vitest';
import type { FromPage } from '@/lib/messaging/page-link';
import type { Preferences } from '@/lib/platform/preferences';
import { startSidebar } from '@/lib/ui/sidebar/sidebar-session';
import { aMessage, aPageReading } from '@/tests/helpers/a-page-reading';
import { aPage, sidebarPorts, somePreferences } from '@/tests/helpers/sidebar-ports';

const log: FromPage = { type: 'log', as: 'changeRequest', text: 'One more column', cut: false, messageId: 'm1' };
const stranger = (threadId: string): FromPage => ({
  type: 'reading',
  reading: aPageReading({
    threadId,
    key: threadId,
    messages: [aMessage({ from: { name: null, address: 'x@y.example' } })],
  }),
});

async function start(changed: Partial<Preferences> = {}, kind: 'frame' | 'panel' = 'frame') {
  const page = aPage(kind);
  const savePreferences = vi.fn(async () => {});
  const preferences = { ...somePreferences, ...changed };
  const ports = sidebarPorts(page.link, { loadPreferences: async () => preferences, savePreferences });
  const session = startSidebar(ports);
  const shape = () => session.store.get().layout.shape;
  const settle = async () => {
    await vi.dynamicImportSettled();
    await new Promise((done) => setTimeout(done));
  };
  const say = async (message: FromPage) => {
    page.say(message);
    await settle();
  };
  await settle();
  return { session, page, say, shape, savePreferences };
}

test('the form starts with what was marked', async () => {
  const { session, say } = await start();
  await say(stranger('t1'));
  await say(log);
  expect(session.store.get().screen).toMatchObject({
    kind: 'log',
    start: { as: 'changeRequest', quote: 'One more column', cut: false, messageId: 'm1', offer: null, page: null },
  });
});

test.each<[string, Partial<Preferences>]>([
  ['for an unknown sender', {}],
  ['where the sidebar never opens by itself', { opens: 'never' }],
  ['where the person left a rail', { collapsed: true }],
])('it opens %s, without becoming a preference', async (_name, preferences) => {
  const { session, say, shape, savePreferences } = await start(preferences);
  await say(stranger('t1'));
  expect(shape()).toBe('rail');
  await say(log);
  expect(shape()).toBe('open');
  await say(stranger('t2'));
  expect(shape()).toBe('open');
  session.store.set({ screen: { kind: 'view' } });
  expect(shape()).toBe('rail');
  expect(savePreferences).not.toHaveBeenCalled();
});

test('what was said after it was saved is still seen in the same mail', async () => {
  const { session, say, shape } = await start({ opens: 'never' });
  await say(stranger('t1'));
  await say(log);
  session.store.set({ screen: { kind: 'view' } });
  expect(shape()).toBe('open');
  await say(stranger('t2'));
  expect(shape()).toBe('rail');
});

test('it opens before any mail was read, and over a page without mail', async () => {
  const { say, shape } = await start();
  expect(shape()).toBe('hidden');
  await say(log);
  expect(shape()).toBe('open');
});

test('folded by hand it stays folded, until it is asked for again', async () => {
  const { session, say, shape } = await start();
  await say(stranger('t1'));
  await say(log);
  session.layout.collapse();
  expect(shape()).toBe('rail');
  await say(log);
  expect(shape()).toBe('open');
});

test('in the browser’s side panel the form opens too', async () => {
  const { session, say, page } = await start({}, 'panel');
  await say(log);
  expect(session.store.get().screen.kind).toBe('log');
  expect(page.heard.filter(({ type }) => type === 'layout')).toEqual([]);
});

test('the page is told the keys of the shortcut', async () => {
  const { page } = await start();
  expect(page.heard).toContainEqual({ type: 'shortcut', keys: 'Alt+Shift+L' });
});
