import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeRequestState } from '@/lib/domain/change-request';
import { advance, isPending, nextStates } from '@/lib/domain/change-request-life';
import { aChangeRequest } from '@/tests/helpers/a-change-request';
import { anEvidence } from '@/tests/helpers/an-evidence';

const states = changeRequestState.options;
const until = (state: string) => (state === 'deferred' ? '2026-06-01' : null);

describe('the life of a change request', () => {
  it('runs from draft to verified', () => {
    let change = aChangeRequest({ state: 'draft' });
    for (const state of ['submitted', 'assessing', 'awaiting-client', 'approved', 'implemented', 'verified'] as const) {
      const step = advance(change, state, '2026-03-13');
      expect(step.ok).toBe(true);
      if (step.ok) change = step.value;
    }
    expect(change).toMatchObject({ state: 'verified', stateSince: '2026-03-13' });
  });

  it.each(['approved', 'approved-adjusted', 'included-free', 'rejected', 'deferred'] as const)(
    'the client answers %s',
    (answer) => {
      expect(advance(aChangeRequest({ state: 'awaiting-client' }), answer, '2026-03-13', until(answer)).ok).toBe(true);
      expect(advance(aChangeRequest({ state: 'assessing' }), answer, '2026-03-13', until(answer)).ok).toBe(false);
    },
  );

  it('is deferred until a day, and only then has one', () => {
    const change = aChangeRequest({ state: 'awaiting-client' });
    expect(advance(change, 'deferred', '2026-03-13')).toMatchObject({ error: 'day-missing' });
    expect(advance(change, 'approved', '2026-03-13', '2026-06-01')).toMatchObject({ error: 'day-not-allowed' });
    expect(advance(change, 'deferred', '2026-06-01', '2026-06-01')).toMatchObject({ error: 'day-not-allowed' });
    const deferred = advance(change, 'deferred', '2026-03-13', '2026-06-01');
    expect(deferred.ok && advance(deferred.value, 'awaiting-client', '2026-06-01')).toMatchObject({
      value: { deferredUntil: null },
    });
  });

  const reply = anEvidence({ quote: 'Approved.' });
  const earlier = anEvidence({ quote: 'Not now.' });
  const answers = ['approved', 'approved-adjusted', 'included-free', 'rejected', 'deferred'] as const;

  it.each(answers)('has as evidence of %s the reply that came with it, and no earlier one', (state) => {
    const change = aChangeRequest({ state: 'awaiting-client', decisionEvidence: earlier });
    const decided = (evidence: typeof reply | null) => advance(change, state, '2026-03-13', until(state), evidence);
    expect(decided(reply)).toMatchObject({ value: { decisionEvidence: reply } });
    expect(decided(null)).toMatchObject({ value: { decisionEvidence: null } });
  });

  it.each([
    ['approved', 'implemented', earlier],
    ['implemented', 'verified', earlier],
    ['approved', 'withdrawn', earlier],
    ['deferred', 'assessing', null],
    ['deferred', 'awaiting-client', null],
  ] as const)('that goes from %s to %s keeps the last reply as long as it stands', (from, to, kept) => {
    const change = aChangeRequest({ state: from, decisionEvidence: earlier });
    expect(advance(change, to, '2026-03-13')).toMatchObject({ value: { state: to, decisionEvidence: kept } });
  });

  it('takes a reply with a decision or a withdrawal only', () => {
    const of = (state: (typeof states)[number]) => aChangeRequest({ state, decisionEvidence: earlier });
    const withdrawn = advance(of('assessing'), 'withdrawn', '2026-03-13', null, reply);
    expect(withdrawn).toMatchObject({ value: { decisionEvidence: reply } });
    for (const [from, to] of [
      ['draft', 'submitted'],
      ['submitted', 'assessing'],
      ['assessing', 'awaiting-client'],
      ['approved', 'implemented'],
      ['implemented', 'verified'],
    ] as const) {
      expect(advance(of(from), to, '2026-03-13', null, reply)).toEqual({ ok: false, error: 'evidence-not-allowed' });
    }
  });

  it.each(states)('%s is pending exactly while something is still to be decided or done', (state) => {
    const over = ['rejected', 'implemented', 'verified', 'withdrawn'];
    expect(isPending(state)).toBe(!over.includes(state));
    expect(nextStates(state).includes('withdrawn')).toBe(isPending(state));
  });

  it('never leaves the table', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...states), { maxLength: 20 }), (asked) => {
        let change = aChangeRequest({ state: 'draft' });
        for (const state of asked) {
          const step = advance(change, state, '2026-03-13', until(state));
          expect(step.ok).toBe(nextStates(change.state).includes(state));
          if (step.ok) change = step.value;
          expect(change.deferredUntil === null).toBe(change.state !== 'deferred');
        }
      }),
    );
  });
});
