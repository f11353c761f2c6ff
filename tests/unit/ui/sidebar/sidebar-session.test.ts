import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Reader } from '@/lib/app/reader';
import { StorageError } from '@/lib/domain/storage-error';
import type { PageReading } from '@/lib/domain/thread';
import type { SidebarPorts } from '@/lib/ui/sidebar/sidebar-ports';
import { startSidebar } from '@/lib/ui/sidebar/sidebar-session';
import { aClient } from '@/tests/helpers/a-client';
import { aCommitment } from '@/tests/helpers/a-commitment';
import { aMessage, aPageReading } from '@/tests/helpers/a-page-reading';
import { aReader } from '@/tests/helpers/a-reader';
import { aPage, aWriter, sidebarPorts, somePreferences } from '@/tests/helpers/sidebar-ports';

const northwind = aClient();
const calder = aClient({ id: 'client-calder', name: 'Calder', domains: ['calder.example'] });
const reader = aReader({ clients: [northwind, calder] });

const mailOf = (threadId: string, address: string): PageReading =>
  aPageReading({ threadId, key: `key ${threadId}`, messages: [aMessage({ from: { name: null, address } })] });
const fromNorthwind = mailOf('t1', 'ana@northwind.example');
const fromCalder = mailOf('t2', 'owen@calder.example');

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A sidebar beside a page; `ms` passes, with all that waits for it. */
async function start(fields: Partial<SidebarPorts> = {}) {
  const page = aPage();
  const session = startSidebar(sidebarPorts(page.link, { reader: async () => reader, ...fields }));
  const pass = async (ms = 0) => {
    await vi.advanceTimersByTimeAsync(ms);
    // The tables of look-alikes are loaded late.
    await vi.dynamicImportSettled();
  };
  await pass();
  const show = (reading: PageReading) => page.say({ type: 'reading', reading });
  const shown = () => {
    const { view, readingKey, waiting } = session.store.get();
    const name = view.kind === 'client' ? view.shown.rows.client.name : view.kind;
    return { name, readingKey, waiting };
  };
  const layouts = () => page.heard.flatMap((message) => (message.type === 'layout' ? [message.layout] : []));
  return { page, session, pass, show, shown, layouts };
}

/** A reader whose answers for one address come after so many ms. */
const slowFor = (address: string, ms: number): Reader => ({
  ...reader,
  findPeople: async (query) => {
    if (query.addresses.includes(address)) await new Promise((done) => setTimeout(done, ms));
    return reader.findPeople(query);
  },
});

test('the client of the mail is shown, and room is asked for', async () => {
  const { pass, show, shown, layouts } = await start();
  show(fromNorthwind);
  await pass();
  expect(shown()).toEqual({ name: 'Northwind', readingKey: 'key t1', waiting: 'no' });
  expect(layouts().at(-1)).toEqual({ shape: 'open', side: 'right', width: 340 });
});

test('a late answer for a thread that was left is dropped', async () => {
  const { pass, show, shown } = await start({ reader: async () => slowFor('ana@northwind.example', 60) });
  show(fromNorthwind);
  await pass(20);
  show(fromCalder);
  await pass(500);
  expect(shown()).toEqual({ name: 'Calder', readingKey: 'key t2', waiting: 'no' });
});

test('the old client is not seen while the new one is awaited for long', async () => {
  const { pass, show, shown } = await start({ reader: async () => slowFor('owen@calder.example', 9_000) });
  show(fromNorthwind);
  await pass();
  show(fromCalder);
  await pass(140);
  expect(shown()).toEqual({ name: 'Northwind', readingKey: 'key t1', waiting: 'no' });
  await pass(20);
  expect(shown().waiting).toBe('late');
  await pass(5_000);
  expect(shown().waiting).toBe('too-late');
  await pass(5_000);
  expect(shown()).toEqual({ name: 'Calder', readingKey: 'key t2', waiting: 'no' });
});

test('threads that change faster than they are read do not put the waiting off', async () => {
  const { pass, show, shown } = await start({ reader: async () => slowFor('owen@calder.example', 50) });
  show(fromNorthwind);
  await pass();
  for (let at = 0; at < 10; at += 1) {
    show(mailOf(`swap ${at}`, 'owen@calder.example'));
    await pass(20);
  }
  expect(shown().waiting).toBe('late');
  await pass(100);
  expect(shown()).toEqual({ name: 'Calder', readingKey: 'key swap 9', waiting: 'no' });
});

test('a page between two threads keeps quiet for a moment, then says that it loads', async () => {
  const { pass, show, shown } = await start();
  show(fromNorthwind);
  await pass();
  show(aPageReading({ status: 'not-ready', key: 'between', messages: [] }));
  await pass(100);
  expect(shown().name).toBe('Northwind');
  await pass(100);
  expect(shown().waiting).toBe('late');
  show(fromNorthwind);
  await pass();
  expect(shown()).toEqual({ name: 'Northwind', readingKey: 'key t1', waiting: 'no' });
});

test('a client picked by hand stays for the thread, and no longer', async () => {
  const { session, pass, show, shown } = await start();
  show(mailOf('t9', 'priya@heliosbank.example'));
  await pass();
  expect(shown().name).toBe('unknown');
  session.loader.show('client-calder');
  await pass();
  expect(shown().name).toBe('Calder');
  show(fromNorthwind);
  await pass();
  expect(shown().name).toBe('Northwind');
});

test('a pick for one page that cannot be read is not taken for another', async () => {
  const { session, pass, show, shown } = await start();
  show(aPageReading({ status: 'unreadable', key: 'one', messages: [], threadId: null }));
  await pass();
  session.loader.show('client-calder');
  await pass();
  expect(shown().name).toBe('Calder');
  show(aPageReading({ status: 'unreadable', key: 'two', messages: [], threadId: null }));
  await pass();
  expect(shown().name).toBe('unreadable');
});

test('trouble with the store is a view with its own way out', async () => {
  let broken = true;
  const open = vi.fn(async () => {
    if (broken) throw new StorageError('blocked');
    return reader;
  });
  const { session, pass, show, shown } = await start({ reader: open });
  show(fromNorthwind);
  await pass();
  expect(session.store.get().view).toEqual({ kind: 'trouble', error: 'blocked' });
  broken = false;
  session.loader.retry();
  await pass();
  expect(open).toHaveBeenCalledWith(true);
  expect(shown().name).toBe('Northwind');
});

test('a settled promise leaves the list, can be undone, and is read again', async () => {
  const open = aCommitment();
  const rows = { ours: { items: [open, aCommitment({ id: 'other' })], total: 2 } };
  const writer = aWriter();
  const { session, pass, show } = await start({
    reader: async () => ({ ...aReader({ clients: [northwind], rows }) }),
    writer,
  });
  show(fromNorthwind);
  await pass();
  const before = vi.fn();
  session.store.subscribe(() => before(session.store.get().view));
  const outcome = await session.writes.settle(open, { state: 'kept', on: '2026-11-20', missReason: null });
  expect(outcome.kind).toBe('saved');
  expect(before.mock.calls[0]?.[0]).toMatchObject({
    shown: { rows: { ours: { items: [{ id: 'other' }], total: 1 } } },
  });
  expect(writer.settleCommitment).toHaveBeenCalledWith(
    expect.objectContaining({ id: 'commitment-1', expectedVersion: 1, commandId: 'id-1' }),
  );
  const undo = { kind: 'commitment', id: 'commitment-1', version: 2 };
  expect(session.store.get().notice).toMatchObject({ key: 'done_kept', undo, fresh: true });
  await pass(8_000);
  expect(session.store.get().notice).toMatchObject({ undo, fresh: false });
  await session.writes.undo();
  expect(writer.undo).toHaveBeenCalledWith(expect.objectContaining({ id: 'commitment-1', expectedVersion: 2 }));
  expect(session.store.get().notice).toMatchObject({ key: 'done_undone', undo: null });
  await pass(8_000);
  expect(session.store.get().notice).toBeNull();
});

test('a write that failed says so and can be tried again', async () => {
  const writer = aWriter({
    settleCommitment: async () => {
      throw new StorageError('full');
    },
  });
  const { session, pass, show } = await start({ writer });
  show(fromNorthwind);
  await pass();
  await expect(session.writes.settle(aCommitment(), { state: 'withdrawn', on: '2026-11-20' })).resolves.toEqual({
    kind: 'failed',
    why: 'full',
  });
  expect(session.store.get().notice).toBeNull();
});

test('a record changed elsewhere is not overwritten, and that is said', async () => {
  const writer = aWriter({ settleCommitment: async () => ({ ok: false, reason: 'conflict', current: 3 }) });
  const { session, pass, show } = await start({ writer });
  show(fromNorthwind);
  await pass();
  await session.writes.settle(aCommitment(), { state: 'withdrawn', on: '2026-11-20' });
  expect(session.store.get().notice).toMatchObject({ tone: 'failed', key: 'write_conflict', undo: null });
});

test('what the person chose for the frame is drawn and remembered', async () => {
  const savePreferences = vi.fn(async () => {});
  const { page, session, pass, show, layouts } = await start({ savePreferences });
  show(fromNorthwind);
  await pass();
  session.layout.collapse();
  expect(layouts().at(-1)?.shape).toBe('rail');
  expect(savePreferences).toHaveBeenLastCalledWith({ collapsed: true });
  show(fromCalder);
  await pass();
  expect(layouts().at(-1)?.shape).toBe('rail');
  page.say({ type: 'toggle' });
  expect(layouts().at(-1)?.shape).toBe('open');
  page.say({ type: 'resized', width: 9_999 });
  session.layout.moveToOtherSide();
  expect(layouts().at(-1)).toEqual({ shape: 'open', side: 'left', width: 520 });
});

test('opened by hand for a stranger, it is a rail again for the next', async () => {
  const { session, pass, show, layouts } = await start();
  show(mailOf('t9', 'priya@heliosbank.example'));
  await pass();
  session.layout.expand();
  expect(layouts().at(-1)?.shape).toBe('open');
  show(mailOf('t10', 'li@other.example'));
  await pass();
  expect(layouts().at(-1)?.shape).toBe('rail');
});

test('no room is asked for before the preferences are known', async () => {
  const { pass, show, layouts } = await start({
    loadPreferences: () => new Promise((done) => setTimeout(() => done({ ...somePreferences, side: 'left' }), 1_000)),
  });
  show(fromNorthwind);
  await pass(500);
  expect(layouts()).toEqual([]);
  await pass(1_000);
  expect(layouts()).toEqual([{ shape: 'open', side: 'left', width: 340 }]);
});

test('a new day is noticed, also after a sleep over midnight', async () => {
  let today = '2026-11-20';
  const { session, pass, show } = await start({ today: () => today });
  show(fromNorthwind);
  await pass();
  today = '2026-11-21';
  await pass(30_000);
  expect(session.store.get().today).toBe('2026-11-21');
});

test('a side panel over a page without mail says so', async () => {
  const session = startSidebar(sidebarPorts(null));
  await vi.advanceTimersByTimeAsync(0);
  expect(session.store.get().view).toEqual({ kind: 'no-mail-page' });
  session.stop();
});
