// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Writer } from '@/lib/app/writer';
import { StorageError } from '@/lib/domain/storage-error';
import { createReader } from '@/lib/storage/create-reader';
import { createWriter } from '@/lib/storage/create-writer';
import { useTemplateList } from '@/lib/ui/templates/use-template-list';
import { aShippedTemplate } from '@/tests/helpers/a-shipped-template';
import { aStore } from '@/tests/helpers/a-store';
import { aTemplate } from '@/tests/helpers/a-template';
import { freshIndexedDb } from '@/tests/helpers/fresh-indexed-db';
import { putRecords, type Records } from '@/tests/helpers/put-records';

beforeEach(freshIndexedDb);

const shipped = [aShippedTemplate()];
let made = 0;

async function start(records: Records = {}, instead: Partial<Writer> = {}) {
  const store = aStore();
  await putRecords(store, records);
  const ports = {
    reader: createReader(store),
    writer: { ...createWriter(store), ...instead },
    newId: () => `new-${++made}`,
    shipped,
  };
  const onError = vi.fn();
  const { result } = renderHook(() => useTemplateList(ports, 0, onError));
  await waitFor(() => expect(result.current.templates).not.toBeNull());
  const shownIds = () => result.current.templates?.map(({ id }) => id);
  const undo = async () => {
    const { notice } = result.current;
    if (notice?.kind === 'done') await notice.undo?.();
  };
  return { list: result, shownIds, undo, onError };
}

const own = (id: string, position: number) => aTemplate({ id, name: id, purpose: 'chase', position });

test('presses one after another each move by one, over what the one before left', async () => {
  const { list, shownIds } = await start({ template: [own('a', 1), own('b', 2)] });
  expect(shownIds()).toEqual(['shipped.chase.en', 'a', 'b']);
  await act(async () => {
    await Promise.all([list.current.move('b', -1), list.current.move('b', -1), list.current.move('b', -1)]);
  });
  expect(shownIds()).toEqual(['b', 'shipped.chase.en', 'a']);
});

test('a shipped one is hidden without being called changed', async () => {
  const { list } = await start();
  await act(() => list.current.setHidden('shipped.chase.en', true));
  expect(list.current.templates).toMatchObject([{ origin: 'shipped', hidden: true, version: 1 }]);
  expect(list.current.notice).toMatchObject({ deed: 'hidden', name: 'Ask again' });
});

test('a deleted one comes back by undo, and a changed shipped one gets its own text', async () => {
  const changed = aTemplate({ ...aShippedTemplate(), body: 'Mine' });
  const { list, shownIds, undo } = await start({ template: [own('a', 1), changed] });
  await act(() => list.current.remove('a'));
  expect(shownIds()).toEqual(['shipped.chase.en']);
  await act(undo);
  expect(shownIds()).toEqual(['shipped.chase.en', 'a']);
  await act(() => list.current.remove('shipped.chase.en'));
  expect(list.current.notice).toMatchObject({ deed: 'reset' });
  expect(list.current.templates?.[0]).toMatchObject({ origin: 'shipped', body: aShippedTemplate().body });
  await act(undo);
  expect(list.current.templates?.[0]).toMatchObject({ origin: 'changed', body: 'Mine' });
});

test('a new one stands last in its group', async () => {
  const { list } = await start({ template: [own('a', 7)] });
  const { id: _none, ...words } = aShippedTemplate({ name: 'Third' });
  const id = await act(() => list.current.create(words));
  expect(list.current.templates?.at(-1)).toMatchObject({ id, name: 'Third', position: 8, origin: 'own' });
});

test('an import adds copies beside what is there, and goes again as a whole', async () => {
  const { list, shownIds, undo } = await start({ template: [own('a', 1)] });
  const before = shownIds();
  await act(() =>
    list.current.importRows([
      { template: aShippedTemplate({ id: 'a', name: 'Other' }), becomes: 'copy' },
      { template: aShippedTemplate({ id: 'b', name: 'New' }), becomes: 'new' },
      { template: aShippedTemplate(), becomes: 'present' },
    ]),
  );
  expect(list.current.notice).toMatchObject({ deed: 'imported', count: 2 });
  expect(list.current.templates?.map(({ name }) => name)).toEqual(['Ask again', 'a', 'Other', 'New']);
  await act(undo);
  expect(shownIds()).toEqual(before);
});

test('an import that fails in the middle leaves nothing behind', async () => {
  const real = createWriter(aStore());
  let writes = 0;
  const saveTemplate: Writer['saveTemplate'] = (command) => {
    writes += 1;
    return writes === 3 ? Promise.reject(new StorageError('full')) : real.saveTemplate(command);
  };
  const { list, shownIds } = await start({}, { saveTemplate });
  const rows = ['a', 'b', 'c'].map((id) => ({ template: aShippedTemplate({ id, name: id }), becomes: 'new' as const }));
  expect(await act(() => list.current.importRows(rows))).toBeNull();
  expect(shownIds()).toEqual(['shipped.chase.en']);
  expect(list.current.notice).toEqual({ kind: 'failed', why: 'full' });
});

test('what was changed elsewhere is said, and shown as it is now', async () => {
  const { list } = await start(
    { template: [own('a', 1)] },
    { saveTemplate: async () => ({ ok: false, reason: 'conflict', current: 9 }) },
  );
  await act(() => list.current.setHidden('a', true));
  expect(list.current.notice).toEqual({ kind: 'changed' });
  await act(() => list.current.move('gone', 1));
  expect(list.current.notice).toEqual({ kind: 'changed' });
});
