import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { StorageError } from '@/lib/domain/storage-error';
import { createStore } from '@/lib/ui/create-store';
import { createLogKeeper } from '@/lib/ui/log/log-keeper';
import type { SidebarState } from '@/lib/ui/sidebar/sidebar-state';
import { aReader } from '@/tests/helpers/a-reader';
import { aWriter, sidebarPorts } from '@/tests/helpers/sidebar-ports';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const key = 'log-form commitment 1';
const text = JSON.stringify({
  start: { as: 'commitment', quote: null, cut: false, messageId: null, page: null },
  id: 'p1',
  thread: null,
  source: null,
  client: { id: 'c1', name: 'Northwind', engagementId: null },
  label: 'Send the list',
  values: {},
});

/** Copies of one page, with a form that its last page could not hand over. */
function copiesOf(left: Map<string, string>) {
  return {
    keys: () => [...left.keys()],
    read: (name: string) => left.get(name) ?? null,
    write: (name: string, typed: string) => void (typed === '' ? left.delete(name) : left.set(name, typed)),
  };
}

it('hands over what an earlier page typed, again where the background does not answer at first', async () => {
  const left = new Map([[key, text]]);
  const drafts: { key: string; text: string }[] = [];
  const saveDraft = vi
    .fn(async (draft: { key: string; text: string }) => void drafts.push(draft))
    .mockRejectedValueOnce(new StorageError('failed'));
  const reader = { ...aReader(), listDrafts: async () => drafts };
  const ports = sidebarPorts(null, {
    writer: aWriter({ saveDraft }),
    draftCopies: copiesOf(left),
    reader: async () => reader,
  });
  const view: SidebarState['view'] = { kind: 'starting' };
  const store = createStore({ view, screen: { kind: 'view' }, keptForms: [] } as unknown as SidebarState);
  const keeper = createLogKeeper(store, ports);

  store.set({ view: { kind: 'no-thread' } });
  await vi.advanceTimersByTimeAsync(500);
  expect(saveDraft).toHaveBeenCalledOnce();
  expect(store.get().keptForms).toEqual([]);
  expect(left.get(key)).toBe(text);

  await vi.advanceTimersByTimeAsync(1_500);
  expect(store.get().keptForms).toMatchObject([{ key, label: 'Send the list', clientId: 'c1' }]);
  expect(left.size).toBe(0);
  keeper.stop();
});

it('looks for kept forms though the form itself cannot be loaded, and stops trying at last', async () => {
  const preloadLog = vi.fn(async () => {
    throw new Error('no chunk');
  });
  const reader = { ...aReader(), listDrafts: async () => [{ key, text }] };
  const ports = sidebarPorts(null, { draftCopies: copiesOf(new Map()), preloadLog, reader: async () => reader });
  const view: SidebarState['view'] = { kind: 'starting' };
  const store = createStore({ view, screen: { kind: 'view' }, keptForms: [] } as unknown as SidebarState);
  const keeper = createLogKeeper(store, ports);

  store.set({ view: { kind: 'no-thread' } });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(store.get().keptForms).toMatchObject([{ key }]);
  expect(preloadLog).toHaveBeenCalledTimes(6);
  keeper.stop();
});

it('leaves a form to the other tab that is about to save or to forget it', async () => {
  const left = new Map([
    [key, text],
    ['log-form issue 2', text],
  ]);
  const saveDraft = vi.fn(async () => {});
  const ports = sidebarPorts(null, { writer: aWriter({ saveDraft }), draftCopies: copiesOf(left) });
  const view: SidebarState['view'] = { kind: 'starting' };
  const store = createStore({ view, screen: { kind: 'view' }, keptForms: [] } as unknown as SidebarState);
  const keeper = createLogKeeper(store, ports);

  store.set({ view: { kind: 'no-thread' } });
  await vi.advanceTimersByTimeAsync(0);
  left.delete(key);
  left.set('log-form issue 2', `${text} `);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(saveDraft).not.toHaveBeenCalled();
  expect([...left.keys()]).toEqual(['log-form issue 2']);
  keeper.stop();
});
