import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nestsDeeperThan } from '@/lib/storage/backup/nests-deeper-than';

describe('nestsDeeperThan', () => {
  it.each([
    ['', 0, false],
    ['5', 0, false],
    ['[]', 0, true],
    ['[[]]', 2, false],
    ['[{"a":[]}]', 2, true],
    ['["[[[["]', 1, false],
    ['["\\"[[[["]', 1, false],
    ['["\\\\",[[]]]', 2, true],
    ['["unfinished [[[[', 1, false],
  ])('%s deeper than %i: %s', (text, limit, deeper) => {
    expect(nestsDeeperThan(text, limit)).toBe(deeper);
  });

  it('agrees with the parsed value', () => {
    const depth = (value: unknown): number =>
      typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depth)) : 0;
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), fc.nat(10), (text, limit) => {
        expect(nestsDeeperThan(text, limit)).toBe(depth(JSON.parse(text)) > limit);
      }),
    );
  });
});
