import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasDeceptiveName } from '@/lib/matching/deceptive-name';

const address = 'x@elsewhere.test';

describe('a display name', () => {
  it.each([
    'ana@northwind.example',
    'Ana <ana@northwind.example>',
    '"ana@northwind.example"',
    'Ana (ana@Northwind.Example.)',
    'x@elsewhere.test for ana@northwind.example',
    'ana＠northwind.example',
    'a\u200Bna@north\u00ADwind.example',
    '王丽（ana@northwind.example）',
    'ana@nоrthwind.example',
  ])('%j over another address deceives', (name) => {
    expect(hasDeceptiveName({ name, address })).toBe(true);
  });

  it.each(['Ana Ruiz', 'X@Elsewhere.Test', '<x@elsewhere.test>', 'Ana @ Northwind', '@ana', 'meet @ 5', '', null])(
    '%j does not',
    (name) => {
      expect(hasDeceptiveName({ name, address })).toBe(false);
    },
  );

  it('deceives nobody where the page shows no address', () => {
    expect(hasDeceptiveName({ name: 'ana@northwind.example', address: null })).toBe(false);
    expect(hasDeceptiveName({ name: 'ana@northwind.example', address: 'Ana' })).toBe(false);
  });

  it('holding the own address, whatever stands around it, does not deceive', () => {
    const quiet = fc.string({ unit: 'grapheme-ascii' }).filter((text) => !text.includes('@'));
    fc.assert(
      fc.property(quiet, quiet, (before, after) => {
        expect(hasDeceptiveName({ name: `${before} <${address}> ${after}`, address })).toBe(false);
      }),
    );
  });
});
