// @vitest-environment happy-dom
import { renderHook, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { ClientRows } from '@/lib/app/reader';
import type { Client } from '@/lib/domain/client';
import { useSettledLately } from '@/lib/ui/sidebar/use-settled-lately';
import { aClient } from '@/tests/helpers/a-client';
import { aCommitment } from '@/tests/helpers/a-commitment';
import { aReader } from '@/tests/helpers/a-reader';
import { sidebarPorts } from '@/tests/helpers/sidebar-ports';

const none = { items: [], total: 0 };
const rowsOf = (client: Client): ClientRows => ({
  client,
  contacts: [],
  engagements: [],
  ours: none,
  theirs: none,
  window: [],
  changes: none,
  issues: none,
  satisfaction: [],
  lastTouchpoint: null,
});

test('the last ten of a client are read again with its rows, and never shown beside another client', async () => {
  const settledCommitments = vi.fn(async ({ clientId }: { clientId: string }) => [aCommitment({ clientId })]);
  const reader = { ...aReader(), settledCommitments };
  const ports = sidebarPorts(null, { reader: async () => reader });
  const northwind = rowsOf(aClient());
  const { result, rerender } = renderHook(({ rows }) => useSettledLately(ports, rows), {
    initialProps: { rows: northwind },
  });
  expect(result.current).toEqual([]);
  await waitFor(() => expect(result.current).toHaveLength(1));
  expect(settledCommitments).toHaveBeenLastCalledWith({ clientId: 'client-northwind', limit: 10 });
  rerender({ rows: { ...northwind } });
  await waitFor(() => expect(settledCommitments).toHaveBeenCalledTimes(2));
  rerender({ rows: rowsOf(aClient({ id: 'client-calder' })) });
  expect(result.current).toEqual([]);
  await waitFor(() => expect(result.current[0]?.clientId).toBe('client-calder'));
});
