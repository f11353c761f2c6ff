import { expect, test } from 'vitest';
import { checkMove, emptyMove, longestReason } from '@/lib/ui/record/move-entry';

const today = '2026-11-20';
const ours = { direction: 'ours', dueDay: '2026-11-24' } as const;
const entry = { ...emptyMove, to: '2026-11-27', reason: ' Tom is ill ', told: 'yes' as const };

test('a move of ours has its day, its reason and whether the client was told', () => {
  const move = { to: '2026-11-27', on: today, reason: 'Tom is ill', toldBefore: true };
  expect(checkMove(entry, ours, today)).toEqual({ ok: true, move });
  expect(checkMove({ ...entry, told: 'no' }, ours, today)).toMatchObject({ move: { toldBefore: false } });
  expect(checkMove({ ...entry, told: '' }, ours, today)).toMatchObject({ move: { toldBefore: null } });
});

test.each([
  [{ to: '' }, 'to', 'move_day_missing'],
  [{ to: '2026-02-30' }, 'to', 'error_day'],
  [{ to: '2026-11-24' }, 'to', 'move_day_same'],
  [{ reason: ' ' }, 'reason', 'move_reason_missing'],
  [{ reason: 'x'.repeat(longestReason + 1) }, 'reason', 'move_reason_long'],
])('%j is refused', (part, field, problem) => {
  expect(checkMove({ ...entry, ...part }, ours, today)).toEqual({ ok: false, field, problem });
});

test.each([
  ['a promise of theirs', { ...ours, direction: 'theirs' }],
  ['a promise of ours that had no day', { ...ours, dueDay: null }],
] as const)('%s needs no reason, and nobody had to be told', (_, commitment) => {
  const move = { to: '2026-11-27', on: today, reason: '', toldBefore: null };
  expect(checkMove({ ...entry, reason: '' }, commitment, today)).toEqual({ ok: true, move });
});
