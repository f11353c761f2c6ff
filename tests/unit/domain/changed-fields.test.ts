import { expect, test } from 'vitest';
import { changedFields } from '@/lib/domain/changed-fields';
import { aCommitment } from '@/tests/helpers/a-commitment';

const fields = ['text', 'dueDay', 'blockedBy', 'keptEvidence'] as const;
const before = aCommitment();

test('nothing changed is no field', () => {
  expect(changedFields(before, { ...before, blockedBy: [] }, fields)).toEqual([]);
});

test('a field that is absent is the same as one that holds nothing yet', () => {
  expect(changedFields(before, { ...before, keptEvidence: undefined }, fields)).toEqual([]);
});

test('what was not asked for is left out', () => {
  const written = { ...before, version: 2, updatedAt: '2026-03-02T08:00:00.000Z', counter: 9, deviceId: 'device-b' };
  expect(changedFields(before, written, fields)).toEqual([]);
});

test('each changed field is named once, in the order asked for', () => {
  const after = { ...before, blockedBy: ['theirs'], text: 'Send both timelines', dueDay: null };
  expect(changedFields(before, after, fields)).toEqual(['text', 'dueDay', 'blockedBy']);
});
