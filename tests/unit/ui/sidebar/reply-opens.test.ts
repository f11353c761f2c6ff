import { expect, test } from 'vitest';
import { anyReply } from '@/lib/ui/reply/reply-start';
import { createSidebarActions } from '@/lib/ui/sidebar/sidebar-actions';
import { startSidebar } from '@/lib/ui/sidebar/sidebar-session';
import { aPage, sidebarPorts } from '@/tests/helpers/sidebar-ports';

function open() {
  const page = aPage();
  const ports = sidebarPorts(page.link);
  const session = startSidebar(ports);
  return { page, ports, session, actions: createSidebarActions(session) };
}

test('the shortcut opens a reply, each time as another asking', () => {
  const { page, session } = open();
  page.say({ type: 'reply' });
  const { screen } = session.store.get();
  expect(screen).toEqual({ kind: 'reply', start: anyReply });
  page.say({ type: 'reply' });
  const again = session.store.get().screen;
  expect(again).toEqual(screen);
  expect('start' in again && 'start' in screen && again.start === screen.start).toBe(false);
  session.stop();
});

test('closed, the keyboard goes on at the button that drafts a reply', () => {
  const { session, actions } = open();
  actions.openReply({ purpose: null, about: { kind: 'commitment', id: 'late' } });
  expect(session.store.get().screen).toMatchObject({ kind: 'reply', start: { about: { id: 'late' } } });
  actions.closeScreen();
  expect(session.store.get().screen).toEqual({ kind: 'view', from: 'reply' });
  session.stop();
});

test('a template is opened in the book', () => {
  const { ports, session, actions } = open();
  actions.openTemplate('shipped.short-status.en');
  expect(ports.openBook).toHaveBeenCalledWith('#templates/shipped.short-status.en');
  session.stop();
});
