// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { createReader } from '@/lib/storage/create-reader';
import { createWriter } from '@/lib/storage/create-writer';
import { previewContext } from '@/lib/ui/templates/preview-context';
import { usePreviewClient } from '@/lib/ui/templates/use-preview-client';
import { aClient } from '@/tests/helpers/a-client';
import { aContact } from '@/tests/helpers/a-contact';
import { aStore } from '@/tests/helpers/a-store';
import { freshIndexedDb } from '@/tests/helpers/fresh-indexed-db';
import { putRecords, type Records } from '@/tests/helpers/put-records';

beforeEach(freshIndexedDb);

const today = '2026-11-20';

async function start(records: Records) {
  const store = aStore();
  await putRecords(store, records);
  const ports = { reader: createReader(store), writer: createWriter(store) };
  const onError = vi.fn();
  const open = () => renderHook(() => usePreviewClient(ports, { today, changes: 0, onError })).result;
  return { open, onError };
}

const clients = ['Beta', 'Alpha'].map((name) =>
  aClient({ id: name, name, domains: [`${name.toLowerCase()}.example`] }),
);
const nameOf = (hook: ReturnType<Awaited<ReturnType<typeof start>>['open']>) => {
  const { client } = hook.current;
  return client.state === 'ready' ? client.facts.client.name : client.state;
};

test('the first by name at first, then the one that was looked at last', async () => {
  const { open } = await start({ client: clients });
  const first = open();
  expect(nameOf(first)).toBe('loading');
  await waitFor(() => expect(nameOf(first)).toBe('Alpha'));
  act(() => first.current.choose('Beta'));
  await waitFor(() => expect(nameOf(first)).toBe('Beta'));
  const second = open();
  await waitFor(() => expect(nameOf(second)).toBe('Beta'));
});

test('without any client one is invented', async () => {
  const { open } = await start({});
  const hook = open();
  await waitFor(() => expect(nameOf(hook)).toBe('none'));
  const context = previewContext(null, { purpose: 'chase', language: 'zh-CN' }, today);
  expect(context.client.name).toBe('示例公司');
});

test('a draft greets the first contact who reads its language', async () => {
  const contact = [
    aContact({ id: '1', clientId: 'Alpha', name: 'Ann Lee', language: 'en', addresses: ['ann@alpha.example'] }),
    aContact({ id: '2', clientId: 'Alpha', name: '李雷', language: 'zh-CN', addresses: ['li@alpha.example'] }),
  ];
  const { open } = await start({ client: clients, contact });
  const hook = open();
  await waitFor(() => expect(nameOf(hook)).toBe('Alpha'));
  const { client } = hook.current;
  const facts = client.state === 'ready' ? client.facts : null;
  const greeted = (language: 'en' | 'zh-CN') =>
    previewContext(facts, { purpose: 'other', language }, today).recipient.name;
  expect([greeted('en'), greeted('zh-CN')]).toEqual(['Ann Lee', '李雷']);
});
