import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitment as commitmentSchema, missReason } from '@/lib/domain/commitment';
import { keep, lateReason, miss, renegotiate, reopen, withdraw } from '@/lib/domain/commitment-life';
import { aCommitment } from '@/tests/helpers/a-commitment';
import { aDay } from '@/tests/helpers/a-day';
import { anEvidence } from '@/tests/helpers/an-evidence';

const open = aCommitment({ dueDay: '2026-03-13' });
const reasons = missReason.options;
type Start = ReturnType<typeof aCommitment>;

const steps = [
  fc.record({ day: aDay(), reason: fc.constantFrom(...reasons) }).map(
    ({ day, reason }) =>
      (c: Start) =>
        keep(c, day, reason),
  ),
  fc.record({ day: aDay(), reason: fc.constantFrom(...reasons) }).map(
    ({ day, reason }) =>
      (c: Start) =>
        miss(c, day, reason),
  ),
  aDay().map((day) => (c: Start) => withdraw(c, day)),
  fc.constant((c: Start) => reopen(c)),
  fc
    .record({ to: fc.option(aDay()), on: aDay(), toldBefore: fc.option(fc.boolean()) })
    .map((move) => (c: Start) => renegotiate(c, { ...move, reason: 'asked' })),
];

describe('the life of a commitment', () => {
  it('is kept with the day it was delivered', () => {
    expect(keep(open, '2026-03-12')).toMatchObject({
      ok: true,
      value: { state: 'kept', settledOn: '2026-03-12', missReason: null },
    });
  });

  it('keeps a reason for lateness only when it was late', () => {
    expect(keep(open, '2026-03-13', 'estimate')).toMatchObject({ value: { missReason: null } });
    expect(keep(open, '2026-03-14', 'estimate')).toMatchObject({ value: { missReason: 'estimate' } });
  });

  it('is missed with a reason, or withdrawn without one', () => {
    expect(miss(open, '2026-03-20', 'capacity')).toMatchObject({ value: { state: 'missed', missReason: 'capacity' } });
    expect(withdraw(open, '2026-03-20')).toMatchObject({ value: { state: 'withdrawn', missReason: null } });
  });

  it('opens again and is then as open as before', () => {
    const kept = keep(open, '2026-03-12');
    expect(kept.ok && reopen(kept.value)).toEqual({ ok: true, value: open });
    expect(reopen(open)).toEqual({ ok: false, error: 'not-settled' });
  });

  it('keeps the mail that delivered it, and forgets it when opened again', () => {
    const delivery = anEvidence({ quote: 'Attached is the timeline.' });
    const kept = keep(open, '2026-03-14', 'estimate', delivery);
    expect(kept).toEqual({
      ok: true,
      value: { ...open, state: 'kept', settledOn: '2026-03-14', missReason: 'estimate', keptEvidence: delivery },
    });
    expect(kept.ok && reopen(kept.value)).toEqual({ ok: true, value: open });
    expect(keep(open, '2026-03-12', null, null)).toMatchObject({
      value: expect.not.objectContaining({ keptEvidence: null }),
    });
    const settled = kept.ok ? kept.value : open;
    expect(keep(settled, '2026-03-15', null, delivery)).toEqual({ ok: false, error: 'not-open' });
  });

  it.each([
    ['2026-03-13', '2026-03-14', 'estimate'],
    ['2026-03-13', '2026-03-13', null],
    ['2026-03-13', '2026-03-12', null],
    [null, '2026-03-14', null],
    ['9999-12-31', '9999-12-31', null],
    ['0001-01-01', '0001-01-02', 'estimate'],
  ])('due on %s and kept on %s has the reason %s', (dueDay, on, reason) => {
    expect(lateReason(dueDay, on, 'estimate')).toBe(reason);
    expect(lateReason(dueDay, on, null)).toBeNull();
  });

  it('keeps every move of its day', () => {
    const moved = renegotiate(open, { to: '2026-03-20', on: '2026-03-10', reason: 'scope', toldBefore: true });
    expect(moved).toMatchObject({
      value: { dueDay: '2026-03-20', renegotiations: [{ from: '2026-03-13', to: '2026-03-20', on: '2026-03-10' }] },
    });
    expect(renegotiate(open, { to: '2026-03-13', on: '2026-03-10', reason: '', toldBefore: null })).toMatchObject({
      error: 'same-day',
    });
  });

  it('holds no more moves than a record may', () => {
    const move = { from: null, to: null, on: '2026-03-10', reason: '', toldBefore: null };
    const worn = aCommitment({ renegotiations: Array.from({ length: 200 }, () => move) });
    expect(renegotiate(worn, { to: '2026-04-01', on: '2026-03-10', reason: '', toldBefore: null })).toMatchObject({
      error: 'too-often',
    });
  });

  it('never leaves its table, whatever is asked of it', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(...steps), { maxLength: 12 }), (asked) => {
        let now = open;
        for (const step of asked) {
          const result = step(now);
          if (!result.ok) continue;
          const reopened = result.value.state === 'open' && now.state !== 'open';
          expect(now.state === 'open' || reopened).toBe(true);
          expect(result.value.renegotiations.slice(0, now.renegotiations.length)).toEqual(now.renegotiations);
          expect(result.value.settledOn === null).toBe(result.value.state === 'open');
          now = result.value;
        }
        expect(commitmentSchema.safeParse(now).success).toBe(true);
      }),
    );
  });
});
