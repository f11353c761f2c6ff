import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countPairs, f1, falseAlarms, precision, recall, wilsonInterval } from '@/scripts/bench/detection/counts';

const nothing = { hits: 0, alarms: 0, misses: 0, rest: 0 };

describe('what is so against what was said', () => {
  const counts = countPairs([
    [true, true],
    [true, true],
    [true, true],
    [true, false],
    [false, true],
    [false, false],
    [false, false],
    [false, false],
  ]);

  it('is counted', () => {
    expect(counts).toEqual({ hits: 3, misses: 1, alarms: 1, rest: 3 });
  });

  it('gives shares', () => {
    expect(precision({ ...counts, alarms: 3 })).toBe(0.5);
    expect(recall(counts)).toBe(0.75);
    expect(f1(counts)).toBe(0.75);
    expect(falseAlarms(counts)).toBe(0.25);
  });

  it('gives zeros, not NaN, where there is nothing', () => {
    expect([precision, recall, f1, falseAlarms].map((figure) => figure(nothing))).toEqual([0, 0, 0, 0]);
  });

  it('has F1 between precision and recall', () => {
    const few = fc.nat(50);
    fc.assert(
      fc.property(fc.record({ hits: few, alarms: few, misses: few, rest: few }), (any) => {
        const [low = 0, high = 0] = [precision(any), recall(any)].sort((a, b) => a - b);
        expect(f1(any)).toBeGreaterThanOrEqual(low - 1e-9);
        expect(f1(any)).toBeLessThanOrEqual(high + 1e-9);
      }),
    );
  });
});

describe("Wilson's interval", () => {
  it.each([
    [9, 9, 0.701, 1],
    [28, 31, 0.751, 0.967],
    [0, 20, 0, 0.161],
    [0, 0, 0, 1],
  ])('of %i in %i', (part, whole, low, high) => {
    const found = wilsonInterval(part, whole);
    expect(found[0]).toBeCloseTo(low, 3);
    expect(found[1]).toBeCloseTo(high, 3);
  });
});
