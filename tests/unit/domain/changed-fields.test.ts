import { expect, test } from 'vitest';
import { changedFields } from '@/lib/domain/changed-fields';
import { aCommitment } from '@/tests/helpers/a-commitment';

const fields = ['text', 'dueDay', 'blockedBy', 'evidence'] as const;
const before = aCommitment();

test('nothing changed is no field', () => {
  expect(changedFields(before, { ...before, blockedBy: [] }, fields)).toEqual([]);
});

test('bookkeeping is no change', () => {
  const written = { ...before, version: 2, updatedAt: '2026-03-02T08:00:00.000Z', counter: 9, deviceId: 'device-b' };
  expect(changedFields(before, written, fields)).toEqual([]);
});

test('each changed field has what it was and what it is, in the order asked for', () => {
  const after = { ...before, blockedBy: ['theirs'], text: 'Send both timelines', dueDay: null };
  expect(changedFields(before, after, fields)).toEqual([
    { field: 'text', from: 'Send the revised timeline', to: 'Send both timelines' },
    { field: 'dueDay', from: '2026-03-13', to: null },
    { field: 'blockedBy', from: [], to: ['theirs'] },
  ]);
});
