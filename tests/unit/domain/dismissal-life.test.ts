import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostDismissedMessages } from '@/lib/domain/dismissal';
import { dismissOnceMore, isDismissedIn, isStopped } from '@/lib/domain/dismissal-life';
import { anyText } from '@/tests/helpers/any-text';

const in1 = { sample: 'I will call.', message: 'm1' };
const in2 = { sample: 'I will call!', message: 'm2' };

describe('a dismissal', () => {
  it('once ends the wording in that message alone', () => {
    const once = dismissOnceMore(null, in1);
    expect(once).toEqual({ sample: 'I will call.', messages: ['m1'] });
    expect(isStopped(once)).toBe(false);
    expect(isDismissedIn(once, 'm1')).toBe(true);
    expect(isDismissedIn(once, 'm2')).toBe(false);
  });

  it('twice in one message is once', () => {
    expect(isStopped(dismissOnceMore(dismissOnceMore(null, in1), in1))).toBe(false);
  });

  it('in two messages stops the wording everywhere', () => {
    const twice = dismissOnceMore(dismissOnceMore(null, in1), in2);
    expect(twice).toEqual({ sample: 'I will call!', messages: ['m1', 'm2'] });
    expect(isStopped(twice)).toBe(true);
    expect(isDismissedIn(twice, 'm3')).toBe(true);
  });

  it('keeps no more than it may, whatever it is given', () => {
    fc.assert(
      fc.property(anyText(), fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 60 }), (sample, keys) => {
        const learnt = keys.reduce<ReturnType<typeof dismissOnceMore> | null>(
          (before, message) => dismissOnceMore(before, { sample, message }),
          null,
        );
        expect(learnt?.sample.length).toBeLessThanOrEqual(400);
        expect(learnt?.messages.length).toBeLessThanOrEqual(mostDismissedMessages);
        expect(learnt && isDismissedIn(learnt, keys.at(-1) ?? '')).toBe(true);
        expect(learnt && isStopped(learnt)).toBe(new Set(keys).size > 1);
      }),
    );
  });
});
