import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageReading } from '@/lib/domain/thread';
import type { OpenComposer } from '@/lib/messaging/page-link';
import { startSidebar } from '@/lib/ui/sidebar/sidebar-session';
import { aClient } from '../../../helpers/a-client';
import { aDraftStore } from '../../../helpers/a-draft-store';
import { aLetter } from '../../../helpers/a-letter';
import { aMessage, aPageReading } from '../../../helpers/a-page-reading';
import { aReader } from '../../../helpers/a-reader';
import { aSuggestion } from '../../../helpers/a-suggestion';
import { aPage, aWriter, sidebarPorts } from '../../../helpers/sidebar-ports';

// The browser hashes on another thread, for which no faked clock waits.
vi.mock('@/lib/platform/sha256-hex', () => ({
  sha256Hex: async (text: string) => createHash('sha256').update(text).digest('hex'),
}));

const promise = 'I will send the plan on Friday.';
const request = 'Please confirm the address.';
const northwind = aClient();

const composer = (fields: Partial<OpenComposer> = {}): OpenComposer => ({
  id: 'page.1',
  kind: 'reply',
  surface: 'inline',
  to: [{ name: 'Ana', address: 'ana@northwind.example' }],
  cc: [],
  subject: null,
  body: promise,
  ...fields,
});
const reply = aMessage({
  id: null,
  from: { name: 'me', address: 'sam@studio.example' },
  to: [{ name: 'Ana', address: 'ana@northwind.example' }],
  dateLocal: '2026-11-20T12:00',
  body: `Hi Ana,\nI will send the plan\non Friday.\nSam`,
});
const answered = aPageReading({ key: 'answered', messages: [aMessage(), reply] });

const settle = async () => {
  await vi.advanceTimersByTimeAsync(50);
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(50);
};

/** A sidebar beside a mail page; several may share one store. */
function open(shared = aDraftStore(), reading: PageReading | null = aPageReading()) {
  const page = aPage();
  const reader = { ...aReader({ clients: [northwind] }), ...shared.reader };
  const session = startSidebar(
    sidebarPorts(reading && page.link, {
      reader: async () => reader,
      writer: aWriter(shared.writer),
      loadFinder: async () => (message) => [
        ...(message.text.includes(promise) ? [aSuggestion({ quote: promise })] : []),
        ...(message.text.includes(request) ? [aSuggestion({ quote: request, kinds: ['request'] })] : []),
      ],
    }),
  );
  if (reading !== null) page.say({ type: 'reading', reading });
  return {
    ...page,
    session,
    shared,
    letters: () => session.store.get().letters,
    notice: () => session.store.get().notice,
    write: (fields: Partial<OpenComposer> = {}) => page.say({ type: 'draft', composer: composer(fields) }),
    close: (id = 'page.1', discarded = false) => page.say({ type: 'draft-gone', id, discarded }),
    arrive: () => page.say({ type: 'reading', reading: answered }),
  };
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-20T12:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a draft', () => {
  test('shows its promises for the client of its thread: the sure ones ticked, what we ask for not', async () => {
    const { write, letters } = open();
    await settle();
    write({ body: `${promise} ${request}` });
    await settle();
    expect(letters()).toMatchObject([
      {
        clientId: northwind.id,
        promises: [
          { sentence: promise, direction: 'ours', ticked: true },
          { sentence: request, direction: 'theirs', ticked: false },
        ],
      },
    ]);
  });

  test('of a new mail is for the client of its recipients, or for one picked by hand', async () => {
    const { write, letters, session } = open(
      aDraftStore(),
      aPageReading({ status: 'list', messages: [], threadId: null }),
    );
    await settle();
    write({ surface: 'popup', kind: 'new' });
    write({ id: 'page.2', surface: 'popup', kind: 'new', to: [{ name: null, address: 'who@nobody.example' }] });
    await settle();
    expect(letters().map(({ clientId }) => clientId)).toEqual([northwind.id, null]);
    session.drafts.pickClient('page.2', 'lanhai', 'Lanhai');
    expect(letters()[1]).toMatchObject({ clientId: 'lanhai', clientName: 'Lanhai' });
  });
});

describe('a sent mail', () => {
  test('logs what was ticked, once, with the message as evidence', async () => {
    const { write, close, arrive, shared, letters, notice } = open();
    await settle();
    write();
    close();
    arrive();
    await settle();
    expect([...shared.logged.values()]).toMatchObject([
      {
        clientId: northwind.id,
        text: 'Send the plan on Friday',
        evidence: { quote: 'I will send the plan\non Friday.', sender: 'sam@studio.example', threadId: 't1' },
      },
    ]);
    expect(notice()).toMatchObject({ key: 'done_letter_logged', undo: { kind: 'commitment', version: 1 } });
    expect([letters(), shared.texts.size]).toEqual([[], 0]);
  });

  test('is logged once though two views of one page see it', async () => {
    const shared = aDraftStore();
    const [one, other] = [open(shared), open(shared)];
    await settle();
    for (const view of [one, other]) {
      view.write();
      view.close();
      view.arrive();
    }
    await settle();
    expect(shared.logged.size).toBe(1);
  });

  test('whose message came before its composer closed is logged too', async () => {
    const { write, close, arrive, shared } = open();
    await settle();
    write();
    await settle();
    arrive();
    await settle();
    expect(shared.logged.size).toBe(0);
    close();
    await settle();
    expect(shared.logged.size).toBe(1);
  });

  test('that comes back by an undone sending is not logged again, and is taken back when it did not go', async () => {
    const { write, close, arrive, shared, letters, session, say } = open();
    await settle();
    write();
    close();
    arrive();
    await settle();
    say({ type: 'reading', reading: aPageReading() });
    write({ id: 'page.2' });
    await settle();
    expect(letters()).toMatchObject([{ id: 'page.1', promises: [{ logged: true }] }]);
    close('page.2', true);
    await vi.advanceTimersByTimeAsync(6_000);
    expect(letters()).toMatchObject([{ phase: 'closed' }]);
    await session.drafts.answer('page.1', false);
    await settle();
    expect([shared.logged.size, letters().length, shared.texts.size]).toEqual([0, 0, 0]);
  });

  test('that cannot be written is asked about, and nothing is lost', async () => {
    const { write, close, arrive, shared, letters, notice, session } = open();
    await settle();
    shared.fill(true);
    write();
    close();
    arrive();
    await vi.advanceTimersByTimeAsync(6_000);
    expect(letters()).toMatchObject([{ phase: 'closed', promises: [{ ticked: true, logged: false }] }]);
    expect(notice()).toMatchObject({ tone: 'failed' });
    shared.fill(false);
    await session.drafts.answer('page.1', true);
    await settle();
    expect(shared.logged.size).toBe(1);
  });
});

describe('a mail that nobody saw arrive', () => {
  test('is asked about in every later view, until somebody answers', async () => {
    const first = open();
    await settle();
    first.write();
    first.close();
    await vi.advanceTimersByTimeAsync(6_000);
    expect(first.letters()).toMatchObject([{ phase: 'closed' }]);
    first.session.stop();

    const second = open(first.shared);
    const third = open(first.shared);
    await vi.advanceTimersByTimeAsync(6_000);
    expect(third.letters()).toHaveLength(1);
    await second.session.drafts.answer('page.1', true);
    await settle();
    expect([...first.shared.logged.values()]).toMatchObject([
      { evidence: { quote: promise, messageId: null, threadId: 't1' } },
    ]);
    await third.session.drafts.answer('page.1', true);
    await settle();
    expect(first.shared.logged.size).toBe(1);
    expect(open(first.shared).letters()).toEqual([]);
  });

  test('is logged beside a page without mail too, as its draft', async () => {
    const first = open();
    await settle();
    first.write();
    first.close();
    await vi.advanceTimersByTimeAsync(6_000);
    first.session.stop();

    const second = open(first.shared, null);
    await vi.advanceTimersByTimeAsync(6_000);
    await second.session.drafts.answer('page.1', true);
    await settle();
    expect([...first.shared.logged.values()]).toMatchObject([
      { evidence: { provider: null, account: null, quote: promise, threadId: 't1' } },
    ]);
    expect(second.notice()).toMatchObject({ tone: 'done', key: 'done_letter_logged' });
  });

  test('asks nothing when it was thrown away, emptied, or nothing was ticked', async () => {
    const { write, close, letters, shared, session } = open();
    await settle();
    write();
    close('page.1', true);
    write({ id: 'page.2' });
    write({ id: 'page.2', body: '' });
    close('page.2');
    write({ id: 'page.3' });
    await settle();
    session.drafts.tick('page.3', promise, false);
    close('page.3');
    await vi.advanceTimersByTimeAsync(6_000);
    expect([letters(), shared.texts.size]).toEqual([[], 0]);
  });

  test('goes on as the same letter when its draft is opened again after a reload', async () => {
    const first = open();
    await settle();
    first.write();
    await settle();
    first.session.drafts.tick('page.1', promise, false);
    first.session.drafts.putAway('page.1', 'vague');
    await settle();
    first.session.stop();

    const second = open(first.shared);
    await settle();
    expect(second.letters()).toEqual([]);
    second.write({ id: 'other-page.1' });
    await settle();
    expect(second.letters()).toMatchObject([
      { id: 'page.1', composer: 'other-page.1', putAway: ['vague'], promises: [{ ticked: false, chosen: true }] },
    ]);
  });

  test('a text on the shelf that cannot be read as a letter stays there', async () => {
    const shared = aDraftStore();
    shared.texts.set('letter/x', '{');
    shared.texts.set('letter/y', '{"id":"z"}');
    const { composer: _closed, ...content } = aLetter({ id: 'z', phase: 'closed', since: 0 });
    shared.texts.set('letter/z', JSON.stringify({ ...content, putAway: Array.from({ length: 51 }, String) }));
    const { letters, write } = open(shared);
    await settle();
    write();
    await settle();
    expect(letters().map(({ id }) => id)).toEqual(['page.1']);
    expect([...shared.texts.keys()]).toEqual(['letter/x', 'letter/y', 'letter/z']);
  });

  test('a draft that nobody came back to is thrown away', async () => {
    const shared = aDraftStore();
    const { composer: _closed, ...content } = aLetter({ id: 'z', begunOn: '2026-11-01' });
    shared.texts.set('letter/z', JSON.stringify(content));
    open(shared);
    await settle();
    expect(shared.texts.size).toBe(0);
  });
});
