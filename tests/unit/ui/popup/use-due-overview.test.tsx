// @vitest-environment happy-dom
import { renderHook, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

vi.mock('@/lib/platform/browser', () => ({ browser: {} }));

import type { Reader } from '@/lib/app/reader';
import { StorageError } from '@/lib/domain/storage-error';
import { useDueOverview } from '@/lib/ui/popup/use-due-overview';
import { aCommitment } from '@/tests/helpers/a-commitment';
import { aDueList } from '@/tests/helpers/a-due-overview';
import { anEvidence } from '@/tests/helpers/an-evidence';

const someEvidence = anEvidence({ link: 'https://mail.google.com/mail/u/0/#inbox/1' });

const onError = vi.fn();

function start(dueCommitments: Reader['dueCommitments']) {
  const reader = { dueCommitments };
  return renderHook(({ today, changes }) => useDueOverview(reader, today, changes, onError), {
    initialProps: { today: '2026-11-20', changes: 0 },
  });
}

test('is read again after a change and on a new day', async () => {
  const asked: string[] = [];
  const { result, rerender } = start(async ({ to }) => {
    asked.push(to);
    return { items: [], total: 1 };
  });
  expect(result.current).toBeNull();
  await waitFor(() => expect(result.current?.ours.total).toBe(1));
  rerender({ today: '2026-11-20', changes: 1 });
  rerender({ today: '2026-11-21', changes: 1 });
  await waitFor(() => expect(asked.filter((day) => day === '2026-11-21')).toHaveLength(2));
  expect(asked.filter((day) => day === '2026-11-20')).toHaveLength(4);
});

test('an older answer does not take the place of a newer one', async () => {
  const waiting: ((total: number) => void)[] = [];
  const { result, rerender } = start(
    () => new Promise((resolve) => waiting.push((total) => resolve({ items: [], total }))),
  );
  rerender({ today: '2026-11-20', changes: 1 });
  for (const answer of waiting.slice(2)) answer(2);
  await waitFor(() => expect(result.current?.ours.total).toBe(2));
  for (const answer of waiting.slice(0, 2)) answer(1);
  await Promise.resolve();
  expect(result.current?.ours.total).toBe(2);
});

test('trouble is handed on', async () => {
  const trouble = new StorageError('blocked');
  start(async () => Promise.reject(trouble));
  await waitFor(() => expect(onError).toHaveBeenCalledWith(trouble));
});

test('a source that is no mail page has no link', async () => {
  const elsewhere = { ...someEvidence, link: 'https://evil.example/' };
  const list = aDueList([aCommitment({ evidence: someEvidence }), aCommitment({ evidence: elsewhere }), aCommitment()]);
  const { result } = start(async () => list);
  await waitFor(() =>
    expect(result.current?.ours.items.map(({ commitment }) => commitment.evidence?.link)).toEqual([
      someEvidence.link,
      null,
      undefined,
    ]),
  );
});
