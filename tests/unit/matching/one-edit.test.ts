import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneEdit } from '@/lib/matching/one-edit';

describe('one edit', () => {
  it.each([
    ['northwind', 'northwnd', true],
    ['northwind', 'northwinds', true],
    ['northwind', 'northwlnd', true],
    ['northwind', 'nortwhind', true],
    ['a😀b', 'ab', true],
    ['a😀b', 'a😁b', true],
    ['northwind', 'northwind', false],
    ['northwind', 'northwi', false],
    ['northwind', 'nirthwond', false],
    ['ab', 'bc', false],
  ])('from %s to %s: %s', (a, b, is) => {
    expect(isOneEdit(a, b)).toBe(is);
    expect(isOneEdit(b, a)).toBe(is);
  });

  it('is the same in both directions', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '😀'), maxLength: 5 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(isOneEdit(a, b)).toBe(isOneEdit(b, a));
      }),
    );
  });
});
