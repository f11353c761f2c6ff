// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Reader } from '@/lib/app/reader';
import type { Client } from '@/lib/domain/client';
import { clientsPerPage, useClientPages } from '@/lib/ui/use-client-pages';
import { aClient } from '@/tests/helpers/a-client';

const everybody = Array.from({ length: 120 }, (_, index) => aClient({ id: `c${index}`, name: `Client ${index}` }));

function start(listClients: Reader['listClients']) {
  const onError = vi.fn();
  const reader = { listClients };
  const hook = renderHook(({ changes }) => useClientPages(reader, changes, onError), { initialProps: { changes: 0 } });
  return { ...hook, onError };
}

const fromArray: Reader['listClients'] = async ({ prefix, offset, limit }) =>
  everybody.filter(({ name }) => name.startsWith(prefix)).slice(offset, offset + limit);

test('pages go on and back, and never ask for more than a page and one', async () => {
  const listClients = vi.fn(fromArray);
  const { result } = start(listClients);
  await waitFor(() => expect(result.current.clients).toHaveLength(clientsPerPage));
  expect(result.current.hasMore).toBe(true);
  act(() => result.current.onLater());
  await waitFor(() => expect(result.current.clients?.[0]?.name).toBe('Client 50'));
  act(() => result.current.onLater());
  await waitFor(() => expect(result.current.clients).toHaveLength(20));
  expect(result.current.hasMore).toBe(false);
  act(() => result.current.onEarlier());
  await waitFor(() => expect(result.current.offset).toBe(50));
  expect(Math.max(...listClients.mock.calls.map(([{ limit }]) => limit))).toBe(clientsPerPage + 1);
});

test('a new beginning starts on the first page, and a late answer to an old one is dropped', async () => {
  const answers = new Map<string, (clients: readonly Client[]) => void>();
  const { result } = start(({ prefix }) => new Promise((resolve) => answers.set(prefix, resolve)));
  act(() => result.current.onLater());
  act(() => result.current.onPrefix('B'));
  expect(result.current.offset).toBe(0);
  await act(async () => answers.get('B')?.([aClient({ name: 'Bo' })]));
  await act(async () => answers.get('')?.([aClient({ name: 'Ana' })]));
  expect(result.current.clients?.map(({ name }) => name)).toEqual(['Bo']);
});

test('a change of the store is read, and what fails is told', async () => {
  const listClients = vi.fn(fromArray);
  const { result, rerender, onError } = start(listClients);
  await waitFor(() => expect(result.current.clients).not.toBeNull());
  listClients.mockRejectedValue(new Error('gone'));
  rerender({ changes: 1 });
  await waitFor(() => expect(onError).toHaveBeenCalledOnce());
});
