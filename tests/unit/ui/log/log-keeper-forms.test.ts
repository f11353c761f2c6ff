import { describe, expect, it, vi } from 'vitest';
import type { SidebarView } from '@/lib/app/sidebar-view';
import { createStore } from '@/lib/ui/create-store';
import { formatLogDraft, type LogDraft } from '@/lib/ui/log/log-draft';
import { createLogKeeper } from '@/lib/ui/log/log-keeper';
import { emptyStart } from '@/lib/ui/log/log-start';
import type { SidebarPorts } from '@/lib/ui/sidebar/sidebar-ports';
import type { SidebarState } from '@/lib/ui/sidebar/sidebar-state';
import { aClientView } from '@/tests/helpers/a-client-view';
import { aReader } from '@/tests/helpers/a-reader';
import { memoryCopies } from '@/tests/helpers/memory-copies';
import { aWriter, sidebarPorts } from '@/tests/helpers/sidebar-ports';
import { someSettings } from '@/tests/helpers/some-settings';

const draft: LogDraft = {
  start: { as: 'commitment', quote: null, cut: false, messageId: null, page: null },
  id: 'c1',
  thread: 't1',
  source: null,
  client: { id: null, name: '', engagementId: null },
  label: 'Call',
  values: {},
};

function keeping(copied: Readonly<Record<string, string>> = {}) {
  const texts = new Map<string, string>();
  const saveDraft = vi.fn(async ({ key, text }: { key: string; text: string }) => {
    if (text === '') texts.delete(key);
    else texts.set(key, text);
  });
  const findPeople = vi.fn(aReader({ settings: someSettings({ ownDomains: ['studio.example'] }) }).findPeople);
  const reader = {
    ...aReader(),
    findPeople,
    listDrafts: async (prefix: string) =>
      [...texts].flatMap(([key, text]) => (key.startsWith(prefix) ? [{ key, text }] : [])),
  };
  const draftCopies = memoryCopies(copied);
  let changed: Parameters<SidebarPorts['onChange']>[0] = () => {};
  const ports = sidebarPorts(null, {
    reader: async () => reader,
    writer: aWriter({ saveDraft }),
    draftCopies,
    preloadLog: vi.fn(async () => {}),
    preloadReply: vi.fn(async () => {}),
    onChange: (listener) => {
      changed = listener;
      return () => {};
    },
  });
  const view: SidebarView = { kind: 'starting' };
  const store = createStore({ view, screen: { kind: 'view' }, keptForms: [] } as Partial<SidebarState> as SidebarState);
  const keeper = createLogKeeper(store, ports);
  const labels = () => store.get().keptForms.map(({ label }) => label);
  return {
    keeper,
    store,
    ports,
    saveDraft,
    findPeople,
    draftCopies,
    texts,
    labels,
    change: () => changed({ kind: 'settings', ids: [] }),
  };
}

describe('once a view was painted', () => {
  it('the forms are loaded, and what was left half filled is shown', async () => {
    const { store, texts, ports, labels } = keeping();
    texts.set('log-form commitment 1', formatLogDraft(draft));
    texts.set('client-form new', 'something else');
    store.set({ view: aClientView() });
    await vi.waitFor(() => expect(labels()).toEqual(['Call']));
    expect(ports.preloadLog).toHaveBeenCalledOnce();
  });

  it('the store gets what an earlier page typed and could not hand over', async () => {
    const { store, texts, draftCopies, labels } = keeping({ 'log-form commitment 1': formatLogDraft(draft) });
    store.set({ view: { kind: 'no-thread' } });
    await vi.waitFor(() => expect(labels()).toEqual(['Call']));
    expect(texts.size).toBe(1);
    expect(draftCopies.keys()).toEqual([]);
  });

  it('nothing is done where the store cannot be read', async () => {
    const { store, ports } = keeping();
    store.set({ view: { kind: 'trouble', error: 'denied' } });
    await Promise.resolve();
    expect(ports.preloadLog).not.toHaveBeenCalled();
  });
});

describe('a form', () => {
  it('that is closed half filled is listed', async () => {
    const { keeper, store, labels } = keeping();
    store.set({ screen: { kind: 'log', start: emptyStart('commitment') } });
    await keeper.writer.saveDraft({ key: 'log-form commitment 1', text: formatLogDraft(draft) });
    expect(labels()).toEqual([]);
    store.set({ screen: { kind: 'view' } });
    await vi.waitFor(() => expect(labels()).toEqual(['Call']));
  });

  it('whose last words arrive after it was closed is listed too', async () => {
    const { keeper, labels } = keeping();
    await keeper.writer.saveDraft({ key: 'log-form commitment 1', text: formatLogDraft(draft) });
    expect(labels()).toEqual(['Call']);
  });

  it('can be thrown away', async () => {
    const { keeper, store, texts, labels } = keeping();
    await keeper.writer.saveDraft({ key: 'log-form commitment 1', text: formatLogDraft(draft) });
    const [form] = store.get().keptForms;
    if (form) await keeper.discard(form);
    expect(labels()).toEqual([]);
    expect(texts.size).toBe(0);
  });
});

describe('the settings', () => {
  it('are read once, and again after a change', async () => {
    const { keeper, findPeople, change } = keeping();
    expect(await keeper.settings()).toMatchObject({ ownDomains: ['studio.example'] });
    await keeper.settings();
    expect(findPeople).toHaveBeenCalledOnce();
    change();
    await keeper.settings();
    expect(findPeople).toHaveBeenCalledTimes(2);
  });

  it('are asked for again after trouble', async () => {
    const { keeper, findPeople } = keeping();
    findPeople.mockRejectedValueOnce(new Error('blocked'));
    await expect(keeper.settings()).rejects.toThrow('blocked');
    expect(await keeper.settings()).toMatchObject({ ownDomains: ['studio.example'] });
  });
});
