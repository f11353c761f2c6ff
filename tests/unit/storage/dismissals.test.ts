import { beforeEach, describe, expect, it } from 'vitest';
import { mostDismissals } from '@/lib/domain/dismissal';
import { createReader } from '@/lib/storage/create-reader';
import { createWriter } from '@/lib/storage/create-writer';
import { listDismissals } from '@/lib/storage/read/list-dismissals';
import { aDismissal } from '@/tests/helpers/a-dismissal';
import { aStore } from '@/tests/helpers/a-store';
import { freshIndexedDb } from '@/tests/helpers/fresh-indexed-db';
import { putRecords } from '@/tests/helpers/put-records';

beforeEach(freshIndexedDb);

const wording = 'i will call';
const dismissing = (commandId: string, message: string, expectedVersion: number) => ({
  commandId,
  wording,
  message,
  sample: 'I will call.',
  expectedVersion,
});

function open() {
  let minute = 9;
  const store = aStore({ now: () => `2026-03-09T10:${++minute}:00.000Z` });
  const known = async (id = wording) => (await createReader(store).findDismissals([id, 'never'])).at(0) ?? null;
  const living = async () => (await store.use((database) => database.get('meta', 'store')))?.living;
  return { store, writer: createWriter(store), known, living };
}

describe('dismissSuggestion', () => {
  it('remembers the messages, with history and once for each command', async () => {
    const { store, writer, known, living } = open();
    expect(await writer.dismissSuggestion(dismissing('1', 'm1', 0))).toEqual({ ok: true, version: 1 });
    expect(await writer.dismissSuggestion(dismissing('1', 'm1', 0))).toEqual({ ok: true, version: 1 });
    expect(await writer.dismissSuggestion(dismissing('2', 'm2', 1))).toEqual({ ok: true, version: 2 });
    expect(await known()).toMatchObject({ id: wording, version: 2, sample: 'I will call.', messages: ['m1', 'm2'] });
    const history = await store.use((database) => database.getAll('history'));
    expect(history.map(({ kind, action, version }) => [kind, action, version])).toEqual([
      ['dismissal', 'dismiss', 1],
      ['dismissal', 'dismiss', 2],
    ]);
    expect(await living()).toBe(1);
  });

  it('refuses what another view has dismissed meanwhile', async () => {
    const { writer, known } = open();
    await writer.dismissSuggestion(dismissing('1', 'm1', 0));
    expect(await writer.dismissSuggestion(dismissing('2', 'm2', 0))).toMatchObject({ reason: 'conflict', current: 1 });
    expect((await known())?.messages).toEqual(['m1']);
  });

  it('is taken back by undo, the first and the second', async () => {
    const { writer, known } = open();
    await writer.dismissSuggestion(dismissing('1', 'm1', 0));
    await writer.dismissSuggestion(dismissing('2', 'm2', 1));
    const undo = { kind: 'dismissal', id: wording } as const;
    expect(await writer.undo({ ...undo, commandId: '3', expectedVersion: 2 })).toEqual({ ok: true, version: 3 });
    expect((await known())?.messages).toEqual(['m1']);
    const other = open();
    await other.writer.dismissSuggestion({ ...dismissing('4', 'm1', 0), wording: 'other' });
    await other.writer.undo({ ...undo, id: 'other', commandId: '5', expectedVersion: 1 });
    expect(await other.known('other')).toBeNull();
  });

  it('refuses a wording or a message that is no key, and writes nothing', async () => {
    const { writer, store } = open();
    for (const broken of [{ wording: '' }, { message: '' }, { wording: 'x'.repeat(401) }]) {
      const command = { ...dismissing('1', 'm1', 0), ...broken };
      await expect(writer.dismissSuggestion(command)).rejects.toMatchObject({ name: 'ValidationError' });
    }
    expect(await listDismissals(store)).toEqual([]);
  });

  it('lets the oldest leave when there are too many; its undo brings that one back', async () => {
    const { store, writer, known, living } = open();
    const many = Array.from({ length: mostDismissals }, (_, at) =>
      aDismissal({ id: `wording ${at}`, updatedAt: new Date(Date.UTC(2026, 0, 1, 0, 0, at)).toISOString() }),
    );
    await putRecords(store, { dismissal: many });
    await store.use(async (database) => {
      const meta = await database.get('meta', 'store');
      if (meta) await database.put('meta', { ...meta, living: mostDismissals }, 'store');
    });
    await writer.dismissSuggestion(dismissing('1', 'm1', 0));
    const ids = (await listDismissals(store)).map(({ id }) => id);
    expect(ids).toHaveLength(mostDismissals);
    expect(ids.at(0)).toBe(wording);
    expect(ids.at(-1)).toBe('wording 1');
    expect(await living()).toBe(mostDismissals);
    await writer.undo({ commandId: '2', kind: 'dismissal', id: wording, expectedVersion: 1 });
    expect(await known('wording 0')).not.toBeNull();
    expect(await known()).toBeNull();
  });
});

describe('offerAgain', () => {
  it('forgets all that is named; the next dismissal begins anew', async () => {
    const { store, writer, known } = open();
    await putRecords(store, { dismissal: [aDismissal({ id: wording, messages: ['a', 'b'] }), aDismissal()] });
    const wordings = [wording, aDismissal().id].map((id) => ({ id, expectedVersion: 1 }));
    expect(await writer.offerAgain({ commandId: '1', wordings })).toEqual({ ok: true, version: 2 });
    expect(await listDismissals(store)).toEqual([]);
    await writer.dismissSuggestion(dismissing('2', 'm1', 0));
    expect((await known())?.messages).toEqual(['m1']);
  });

  it('forgets none when one was changed meanwhile', async () => {
    const { store, writer } = open();
    await putRecords(store, { dismissal: [aDismissal({ id: wording, version: 2 }), aDismissal()] });
    const wordings = [aDismissal().id, wording].map((id) => ({ id, expectedVersion: 1 }));
    expect(await writer.offerAgain({ commandId: '1', wordings })).toMatchObject({ ok: false, reason: 'conflict' });
    expect(await listDismissals(store)).toHaveLength(2);
  });

  it('refuses to be asked for nothing', async () => {
    const { writer } = open();
    await expect(writer.offerAgain({ commandId: '1', wordings: [] })).rejects.toMatchObject({
      name: 'ValidationError',
    });
  });
});
