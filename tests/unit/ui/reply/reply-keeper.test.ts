import { expect, it, vi } from 'vitest';
import type { SidebarView } from '@/lib/app/sidebar-view';
import { createStore } from '@/lib/ui/create-store';
import { replyDraftKey } from '@/lib/ui/reply/reply-draft-key';
import type { ReplyHeld } from '@/lib/ui/reply/reply-held';
import { createReplyKeeper } from '@/lib/ui/reply/reply-keeper';
import { replyKeyHere } from '@/lib/ui/reply/reply-key-here';
import type { SidebarState } from '@/lib/ui/sidebar/sidebar-state';
import { aClient } from '@/tests/helpers/a-client';
import { aClientView } from '@/tests/helpers/a-client-view';
import { aReader } from '@/tests/helpers/a-reader';
import { memoryCopies } from '@/tests/helpers/memory-copies';
import { aWriter, sidebarPorts } from '@/tests/helpers/sidebar-ports';

const key = replyDraftKey(null, aClient().id);
const choice = {
  templateId: 'shipped.status-report.en',
  language: 'en',
  contactId: null,
  engagementId: null,
  about: null,
  left: ['next:a'],
} as const;

function keptAs(words: string | null): string {
  const typed = words === null ? null : [{ kind: 'paragraph' as const, lines: [[{ text: words }]] }];
  const ids = { clientId: aClient().id, touchpointId: 'touchpoint-1', token: 'abcdefghijklmnop' };
  const { left, ...rest } = choice;
  return JSON.stringify({
    ...ids,
    choice: { ...rest, left: [...left] },
    typed,
    typedFor: null,
    replaced: null,
  } satisfies ReplyHeld);
}

function later<T>() {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

function keeping(stored: Readonly<Record<string, string>> = {}, copied: Readonly<Record<string, string>> = {}) {
  const texts = new Map(Object.entries(stored));
  const saveDraft = vi.fn(async ({ key: at, text }: { key: string; text: string }) => void texts.set(at, text));
  const loadDraft = vi.fn(async (at: string) => texts.get(at) ?? null);
  const reader = { ...aReader(), loadDraft };
  const ports = sidebarPorts(null, {
    reader: async () => reader,
    writer: aWriter({ saveDraft }),
    draftCopies: memoryCopies(copied),
  });
  const view: SidebarView = { kind: 'starting' };
  const store = createStore({ view, reading: null, keptReplies: [] } as Partial<SidebarState> as SidebarState);
  const keeper = createReplyKeeper(store, ports);
  return { ports, store, keeper, saveDraft, loadDraft, kept: () => store.get().keptReplies };
}

it('a draft with typed words is found beside its mail, from the store or from a copy in this page', async () => {
  for (const { store, kept } of [keeping({ [key]: keptAs('Mine') }), keeping({}, { [key]: keptAs('Mine') })]) {
    store.set({ view: aClientView() });
    await vi.waitFor(() => expect(kept()).toEqual([key]));
    expect(replyKeyHere(store.get())).toBe(key);
  }
});

it('one in which only choices were made is not, nor one of another mail', async () => {
  const { store, loadDraft, kept } = keeping({
    [key]: keptAs(null),
    [replyDraftKey('t2', aClient().id)]: keptAs('Mine'),
  });
  store.set({ view: aClientView() });
  await vi.waitFor(() => expect(loadDraft).toHaveBeenCalledWith(key));
  await loadDraft.mock.results[0]?.value;
  expect(kept()).toEqual([]);
  store.set({ view: { kind: 'no-thread' } });
  expect(replyKeyHere(store.get())).toBeNull();
});

it('what is typed here is known before the store has it, and so is its end', async () => {
  const { keeper, kept, saveDraft } = keeping();
  const saved = keeper.writer.saveDraft({ key, text: keptAs('Mine') });
  expect(kept()).toEqual([key]);
  await saved;
  expect(saveDraft).toHaveBeenLastCalledWith({ key, text: keptAs('Mine') });
  const gone = keeper.writer.saveDraft({ key, text: '' });
  expect(kept()).toEqual([]);
  await gone;
  expect(kept()).toEqual([]);
});

it('an answer of the store from before it was told says nothing', async () => {
  const { keeper, store, saveDraft, loadDraft, kept } = keeping({ [key]: keptAs('Mine') });
  const write = later<undefined>();
  saveDraft.mockReturnValueOnce(write.promise);
  const gone = keeper.writer.saveDraft({ key, text: '' });
  store.set({ view: aClientView() });
  await vi.waitFor(() => expect(kept()).toEqual([key]));
  write.resolve(undefined);
  await gone;
  expect(kept()).toEqual([]);

  const read = later<string | null>();
  loadDraft.mockReturnValueOnce(read.promise);
  store.set({ view: aClientView() });
  await vi.waitFor(() => expect(loadDraft).toHaveBeenCalledTimes(2));
  await keeper.writer.saveDraft({ key, text: keptAs('Mine') });
  read.resolve(null);
  await read.promise;
  expect(kept()).toEqual([key]);
});

it('another tab is heard of at the next reading; a store that cannot be read leaves what was known', async () => {
  const { ports, keeper, store, loadDraft, kept } = keeping();
  await keeper.writer.saveDraft({ key, text: keptAs('Mine') });
  loadDraft.mockRejectedValueOnce(new Error('blocked'));
  store.set({ view: aClientView() });
  await vi.waitFor(() => expect(ports.reportError).toHaveBeenCalledOnce());
  expect(kept()).toEqual([key]);
  loadDraft.mockResolvedValueOnce(null);
  store.set({ view: aClientView() });
  await vi.waitFor(() => expect(kept()).toEqual([]));
  keeper.stop();
});
