// @vitest-environment happy-dom
import { renderHook, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Commitment } from '@/lib/domain/commitment';
import { useBlockers } from '@/lib/ui/sidebar/use-blockers';
import { aCommitment } from '@/tests/helpers/a-commitment';
import { aReader } from '@/tests/helpers/a-reader';
import { sidebarPorts } from '@/tests/helpers/sidebar-ports';

const theirs = (id: string, fields: Partial<Commitment> = {}) =>
  aCommitment({ id, text: `Text of ${id}`, direction: 'theirs', ...fields });
const ours = aCommitment({ blockedBy: ['listed', 'further', 'settled'] });
const onFile = [theirs('listed'), theirs('further'), theirs('settled', { state: 'kept' })];

function blockers(total: number) {
  const findCommitments = vi.fn(async (ids: readonly string[]) => onFile.filter(({ id }) => ids.includes(id)));
  const reader = { ...aReader(), findCommitments };
  const ports = sidebarPorts(null, { reader: async () => reader });
  const rows = { ours: { items: [ours], total: 1 }, theirs: { items: [theirs('listed')], total } };
  const { result } = renderHook(() => useBlockers(ports, rows));
  return { result, findCommitments };
}

test('promises of theirs that are listed are known at once, and nothing is read', () => {
  const { result, findCommitments } = blockers(1);
  expect([...result.current]).toEqual([['listed', 'Text of listed']]);
  expect(findCommitments).not.toHaveBeenCalled();
});

test('of those that are not listed, the open ones follow', async () => {
  const { result, findCommitments } = blockers(40);
  await waitFor(() => expect(result.current.size).toBe(2));
  expect(findCommitments).toHaveBeenCalledWith(['further', 'settled']);
  expect([...result.current.keys()]).toEqual(['listed', 'further']);
});
