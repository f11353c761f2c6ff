import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageReading } from '@/lib/domain/thread';
import type { FindSuggestions, SidebarPorts } from '@/lib/ui/sidebar/sidebar-ports';
import { startSidebar } from '@/lib/ui/sidebar/sidebar-session';
import { aClient } from '@/tests/helpers/a-client';
import { aMessage, aPageReading } from '@/tests/helpers/a-page-reading';
import { aReader } from '@/tests/helpers/a-reader';
import { aSuggestion } from '@/tests/helpers/a-suggestion';
import { aPage, sidebarPorts } from '@/tests/helpers/sidebar-ports';

const reader = aReader({ clients: [aClient()] });
const find: FindSuggestions = ({ text }) => [aSuggestion({ quote: text })];
const mail = (threadId: string, body: string, fields: Partial<PageReading> = {}) =>
  aPageReading({ threadId, key: `key ${threadId}`, messages: [aMessage({ body })], ...fields });

/** Lets everything run that waits for nothing but promises. */
const settle = () => vi.waitFor(() => new Promise((done) => setTimeout(done)));

/** A sidebar whose idle moments come when `rest` is called. */
async function start(fields: Partial<SidebarPorts> = {}) {
  const page = aPage();
  let waiting: (() => void)[] = [];
  const finder = vi.fn(find);
  const ports = sidebarPorts(page.link, {
    reader: async () => reader,
    loadFinder: async () => finder,
    whenIdle: () => new Promise((resolve) => waiting.push(resolve)),
    ...fields,
  });
  const session = startSidebar(ports);
  await settle();
  const show = async (reading: PageReading) => {
    page.say({ type: 'reading', reading });
    await settle();
  };
  const rest = async () => {
    const due = waiting;
    waiting = [];
    for (const go of due) go();
    await settle();
  };
  const restAll = async () => {
    while (waiting.length > 0) await rest();
  };
  const offered = () => session.store.get().suggestions?.items.map(({ suggestion }) => suggestion.quote) ?? null;
  return { session, ports, finder, show, rest, restAll, offered };
}

let sidebar: Awaited<ReturnType<typeof start>>;
beforeEach(async () => {
  sidebar = await start();
});

describe('the suggestions of a mail', () => {
  it('are looked for after the client is shown, and the client never waits for them', async () => {
    const { show, session, finder, rest, offered } = sidebar;
    await show(mail('t1', 'I will call.'));
    expect(session.store.get()).toMatchObject({ view: { kind: 'client' }, waiting: 'no', suggestions: null });
    await rest();
    expect(finder).not.toHaveBeenCalled();
    await rest();
    expect(offered()).toEqual(['I will call.']);
    expect(session.store.get().suggestions).toMatchObject({ readingKey: 'key t1' });
  });

  it('are searched with an idle moment before each message', async () => {
    const { show, rest, finder } = sidebar;
    const messages = ['One.', 'Two.', 'Three.'].map((body, at) => aMessage({ id: `m${at}`, body }));
    await show(mail('t1', '', { messages }));
    for (const searched of [0, 1, 2, 3]) {
      await rest();
      expect(finder).toHaveBeenCalledTimes(searched);
    }
  });

  it('are dropped when another mail is opened meanwhile', async () => {
    const { show, rest, restAll, offered, finder } = sidebar;
    await show(mail('t1', 'Old.'));
    await rest();
    await show(mail('t2', 'New.'));
    expect(offered()).toBeNull();
    await restAll();
    expect(offered()).toEqual(['New.']);
    expect(finder).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ text: 'New.' }), expect.anything());
  });

  it('leave with their mail, before the next one’s are known', async () => {
    const { show, restAll, offered } = sidebar;
    await show(mail('t1', 'Old.'));
    await restAll();
    await show(mail('t2', 'New.'));
    expect(offered()).toBeNull();
  });

  it('stay while the same mail is read again', async () => {
    const { show, restAll, offered } = sidebar;
    await show(mail('t1', 'First.'));
    await restAll();
    await show(mail('t1', 'First. Second.', { key: 'key t1 unfolded' }));
    expect(offered()).toEqual(['First.']);
    await restAll();
    expect(offered()).toEqual(['First. Second.']);
  });

  it('are kept for a reading: changed records search nothing again', async () => {
    const { show, restAll, session, finder, offered } = sidebar;
    await show(mail('t1', 'One.'));
    await restAll();
    await session.loader.refresh();
    await restAll();
    await show(mail('t2', 'Two.'));
    await restAll();
    await show(mail('t1', 'One.'));
    await restAll();
    expect(offered()).toEqual(['One.']);
    expect(finder).toHaveBeenCalledTimes(2);
  });

  it('are none for an unknown sender', async () => {
    const { show, restAll, offered, finder } = sidebar;
    const from = { name: null, address: 'x@else.example' };
    await show(mail('t1', '', { messages: [aMessage({ from, body: 'One.' })] }));
    await restAll();
    expect(offered()).toBeNull();
    expect(finder).not.toHaveBeenCalled();
  });

  it('are missing, and the client is not, when the finder cannot be loaded', async () => {
    const failure = new Error('gone');
    const { show, restAll, session, ports, offered } = await start({ loadFinder: () => Promise.reject(failure) });
    await show(mail('t1', 'One.'));
    await restAll();
    expect(session.store.get().view.kind).toBe('client');
    expect(offered()).toBeNull();
    expect(ports.reportError).toHaveBeenCalledExactlyOnceWith(failure);
  });

  it('are not looked for once the sidebar has stopped', async () => {
    const { show, restAll, session, finder } = sidebar;
    await show(mail('t1', 'One.'));
    session.stop();
    await restAll();
    expect(finder).not.toHaveBeenCalled();
  });
});
