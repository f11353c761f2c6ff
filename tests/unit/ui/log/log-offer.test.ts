import { describe, expect, it, vi } from 'vitest';
import type { OfferedSuggestion } from '@/lib/app/offer-suggestions';
import type { WriteResult } from '@/lib/app/writer';
import { StorageError } from '@/lib/domain/storage-error';
import { createStore } from '@/lib/ui/create-store';
import { createLogOffer } from '@/lib/ui/log/log-offer';
import { createNotices } from '@/lib/ui/sidebar/notices';
import type { SidebarState } from '@/lib/ui/sidebar/sidebar-state';
import { createSidebarWrites } from '@/lib/ui/sidebar/sidebar-writes';
import { aClient } from '@/tests/helpers/a-client';
import { aClientView } from '@/tests/helpers/a-client-view';
import { aMessage, aPageReading } from '@/tests/helpers/a-page-reading';
import { anOffer } from '@/tests/helpers/a-suggestion';
import { aWriter, sidebarPorts } from '@/tests/helpers/sidebar-ports';
import { someSettings } from '@/tests/helpers/some-settings';

const send = anOffer({ quote: 'I will send the plan.' });
const call = anOffer({ quote: 'I will call.', start: 30 });

async function log(
  offer: OfferedSuggestion,
  write: () => Promise<WriteResult> = async () => ({ ok: true, version: 1 }),
  meanwhile: Partial<SidebarState> = {},
) {
  const body = 'I will send the plan. I will call. I will come on Thursday or on Friday.';
  const saveCommitment = vi.fn(write);
  const ports = sidebarPorts(null, { writer: aWriter({ saveCommitment }) });
  const store = createStore({
    view: aClientView(),
    reading: aPageReading({ messages: [aMessage({ body })] }),
    screen: { kind: 'view' },
    suggestions: { thread: 't1', readingKey: 'key', items: [send, call] },
    notice: null,
    today: '2026-11-20',
  } as Partial<SidebarState> as SidebarState);
  const writes = createSidebarWrites(store, ports, { notices: createNotices(store), refresh: async () => {} });
  const logging = {
    settings: async () => someSettings(),
    writer: ports.writer,
    discard: async () => {},
    stop: () => {},
  };
  const done = createLogOffer({ store, ports, writes, logging })(offer);
  store.set(meanwhile);
  await done;
  return { saveCommitment, state: store.get() };
}

describe('an offered sentence', () => {
  it('is logged at once, says so with a way back and one to its page, and leaves the list', async () => {
    const { saveCommitment, state } = await log(send);
    expect(saveCommitment).toHaveBeenCalledOnce();
    expect(state.screen).toEqual({ kind: 'view' });
    expect(state.notice).toMatchObject({
      key: 'done_logged',
      subject: 'Send the plan',
      undo: { kind: 'commitment', version: 1 },
      record: { of: 'commitment' },
    });
    expect(state.suggestions?.items).toEqual([call]);
  });

  it('opens its form where its day can be several', async () => {
    const offer = anOffer({ quote: 'I will come on Thursday or on Friday.', start: 40 });
    const { saveCommitment, state } = await log(offer);
    expect(saveCommitment).not.toHaveBeenCalled();
    expect(state.screen).toMatchObject({
      kind: 'log',
      start: { as: 'commitment', quote: offer.suggestion.quote, offer },
    });
  });

  it.each([
    ['change', 'changeRequest'],
    ['complaint', 'issue'],
  ] as const)('that is a %s opens the form of its kind', async (kind, as) => {
    const { state } = await log({ ...send, kinds: [kind] });
    expect(state.screen).toMatchObject({ kind: 'log', start: { as } });
  });

  it('that begins no record does nothing', async () => {
    const { saveCommitment, state } = await log({ ...send, kinds: ['delivery'] });
    expect(saveCommitment).not.toHaveBeenCalled();
    expect(state.screen).toEqual({ kind: 'view' });
  });

  it('is of the mail and the client that were shown when it was pressed', async () => {
    const shown = aClientView();
    const meanwhile = {
      reading: aPageReading({ key: 'other', threadId: 'other', messages: [aMessage({ id: 'm9', body: 'Hello.' })] }),
      view: { ...shown, shown: { ...shown.shown, rows: { ...shown.shown.rows, client: aClient({ id: 'other' }) } } },
    };
    const { saveCommitment } = await log(send, undefined, meanwhile);
    expect(saveCommitment).toHaveBeenCalledWith(
      expect.objectContaining({
        commitment: expect.objectContaining({
          clientId: 'client-northwind',
          evidence: expect.objectContaining({ messageId: 'm1' }),
        }),
      }),
    );
  });

  it('opens its form at the mail that was shown when it was pressed', async () => {
    const reading = aPageReading({ key: 'other', messages: [aMessage({ id: 'm9', body: 'Hello.' })] });
    const { state } = await log(send, () => Promise.reject(new StorageError('full')), { reading });
    expect(state.screen).toMatchObject({ kind: 'log', place: { reading: { messages: [{ id: 'm1' }] } } });
  });

  it.each(['promise', 'complaint'] as const)(
    'of a mail that has gone is no %s of the one that is open',
    async (kind) => {
      const { saveCommitment, state } = await log({ ...send, message: 'gmail|gone', kinds: [kind] });
      expect(saveCommitment).not.toHaveBeenCalled();
      expect(state.screen).toEqual({ kind: 'view' });
    },
  );

  it('opens its form when it cannot be saved, and stays in the list', async () => {
    const { state } = await log(send, () => Promise.reject(new StorageError('full')));
    expect(state.screen).toMatchObject({ kind: 'log' });
    expect(state.suggestions?.items).toEqual([send, call]);
  });
});
