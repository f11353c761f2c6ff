import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isolate, withoutDirectionMarks } from '@/lib/ui/catalogue/isolate';

test('foreign text cannot turn the words around it', () => {
  expect(isolate('Ana\u202egro.elpmaxe')).toBe('Anagro.elpmaxe');
  expect(isolate('نور')).toBe('\u2068نور\u2069');
  expect(isolate('two\nlines')).toBe('two lines');
});

test('no control of direction is left in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(withoutDirectionMarks(text)).not.toMatch(/[\u202a-\u202e\u2066-\u2069\n]/u);
    }),
  );
});
