import { describe, expect, it } from 'vitest';
import { dueState } from '@/lib/domain/due-state';

describe('how an open commitment stands', () => {
  it.each([
    ['2026-03-11', { kind: 'late', days: 2 }],
    ['2026-03-12', { kind: 'late', days: 1 }],
    ['2026-03-13', { kind: 'today' }],
    ['2026-03-14', { kind: 'soon', days: 1 }],
    ['2026-03-15', { kind: 'soon', days: 2 }],
    ['2026-03-16', { kind: 'later', days: 3 }],
    [null, { kind: 'no-day' }],
  ])('due %s', (dueDay, state) => {
    expect(dueState(dueDay, '2026-03-13')).toEqual(state);
  });
});
