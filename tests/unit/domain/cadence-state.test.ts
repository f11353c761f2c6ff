import { describe, expect, it } from 'vitest';
import { cadenceState } from '@/lib/domain/cadence-state';

const weekly = { statusEveryDays: 7, reviewEveryWeeks: null, satisfactionEveryDays: null };
const none = { ...weekly, statusEveryDays: null };

describe('the cadence of updates', () => {
  it.each([
    [weekly, '2026-03-06', { daysSinceUpdate: 7, updateEveryDays: 7, updateOverdue: false }],
    [weekly, '2026-03-05', { daysSinceUpdate: 8, updateEveryDays: 7, updateOverdue: true }],
    [weekly, null, { daysSinceUpdate: null, updateEveryDays: 7, updateOverdue: true }],
    [none, '2025-01-01', { daysSinceUpdate: 436, updateEveryDays: null, updateOverdue: false }],
    [none, null, { daysSinceUpdate: null, updateEveryDays: null, updateOverdue: false }],
    [weekly, '2026-03-20', { daysSinceUpdate: 0, updateEveryDays: 7, updateOverdue: false }],
  ])('%j, last on %s', (cadence, last, state) => {
    expect(cadenceState(cadence, last, '2026-03-13')).toEqual(state);
  });
});
