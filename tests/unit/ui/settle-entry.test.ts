import { expect, test } from 'vitest';
import { checkSettleEntry, type SettleEntry } from '@/lib/ui/settle-entry';

const today = '2026-11-20';
const entry = (fields: Partial<SettleEntry>): SettleEntry => ({ state: 'kept', on: today, reason: '', ...fields });

test('kept needs a day that has come', () => {
  expect(checkSettleEntry(entry({ on: '' }), null, today)).toMatchObject({ problem: 'settle_day_missing' });
  expect(checkSettleEntry(entry({ on: '2026-11-21' }), null, today)).toMatchObject({ problem: 'settle_day_future' });
  expect(checkSettleEntry(entry({ on: '2026-11-19' }), null, today)).toEqual({
    ok: true,
    settlement: { state: 'kept', on: '2026-11-19', missReason: null },
  });
});

test('a reason counts only when the promise was kept late', () => {
  const kept = entry({ on: '2026-11-18', reason: 'estimate' });
  expect(checkSettleEntry(kept, '2026-11-17', today)).toMatchObject({ settlement: { missReason: 'estimate' } });
  expect(checkSettleEntry(kept, '2026-11-18', today)).toMatchObject({ settlement: { missReason: null } });
});

test('missed needs a reason, withdrawn needs nothing', () => {
  expect(checkSettleEntry(entry({ state: 'missed' }), null, today)).toMatchObject({ field: 'reason' });
  expect(checkSettleEntry(entry({ state: 'missed', reason: 'forgot' }), null, today)).toEqual({
    ok: true,
    settlement: { state: 'missed', on: today, missReason: 'forgot' },
  });
  expect(checkSettleEntry(entry({ state: 'withdrawn', on: '' }), null, today)).toEqual({
    ok: true,
    settlement: { state: 'withdrawn', on: today },
  });
});
