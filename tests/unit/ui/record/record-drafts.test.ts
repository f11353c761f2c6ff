import { expect, test } from 'vitest';
import { emptyMove } from '@/lib/ui/record/move-entry';
import { formatDrafts, parseDrafts } from '@/lib/ui/record/record-drafts';

test('kept forms come back as they were typed', () => {
  const notice = { to: '2026-11-24', language: 'en' as const, texts: { en: 'Hello' } };
  const drafts = { move: { ...emptyMove, reason: 'Tom is ill' }, notice };
  expect(parseDrafts(formatDrafts(drafts))).toEqual(drafts);
});

test('nothing typed is nothing to keep', () => {
  expect(formatDrafts({})).toBe('');
  expect(formatDrafts({ edit: undefined, move: undefined })).toBe('');
});

test.each([null, '', 'half a {', '[]', '{"move":{"to":7}}', 'null'])('nothing comes back from %j', (text) => {
  expect(parseDrafts(text)).toEqual({});
});
