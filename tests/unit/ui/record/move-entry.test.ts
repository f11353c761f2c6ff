import { expect, test } from 'vitest';
import { checkMove, emptyMove, longestReason, moveOf } from '@/lib/ui/record/move-entry';

const today = '2026-11-20';
const ours = { direction: 'ours', dueDay: '2026-11-24' } as const;
const entry = { ...emptyMove, to: { day: '2026-11-27', text: '' }, reason: ' Tom is ill ', told: 'yes' as const };

test('a move of ours has its day, its reason and whether the client was told', () => {
  expect(checkMove(entry, ours, today)).toEqual([]);
  const move = { to: '2026-11-27', on: today, reason: 'Tom is ill', toldBefore: true };
  expect(moveOf(entry, ours, today)).toEqual(move);
  expect(moveOf({ ...entry, told: 'no' }, ours, today)).toMatchObject({ toldBefore: false });
  expect(moveOf({ ...entry, told: '' }, ours, today)).toMatchObject({ toldBefore: null });
});

const dayOf = (day: string | null, text = '') => ({ to: { day, text } });

test.each([
  [dayOf(null), 'to', 'move_day_missing'],
  [dayOf(null, 'soon'), 'to', 'error_day'],
  [dayOf('2026-02-30'), 'to', 'error_day'],
  [dayOf('9999-12-31'), 'to', 'error_day_far'],
  [dayOf('2026-11-24'), 'to', 'move_day_same'],
  [{ reason: ' ' }, 'reason', 'move_reason_missing'],
  [{ reason: 'x'.repeat(longestReason + 1) }, 'reason', 'error_too_long'],
])('%j is refused', (part, field, key) => {
  expect(checkMove({ ...entry, ...part }, ours, today)).toMatchObject([{ field, key }]);
});

test.each([
  ['a promise of theirs', { ...ours, direction: 'theirs' }],
  ['a promise of ours that had no day', { ...ours, dueDay: null }],
] as const)('%s needs no reason, and nobody had to be told', (_, commitment) => {
  expect(checkMove({ ...entry, reason: '' }, commitment, today)).toEqual([]);
  expect(moveOf(entry, commitment, today)).toMatchObject({ toldBefore: null });
});
