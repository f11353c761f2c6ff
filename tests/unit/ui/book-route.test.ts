import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bookSections, formatBookRoute, parseBookRoute } from '@/lib/ui/book-route';

test('every place survives the address bar', () => {
  fc.assert(
    fc.property(fc.constantFrom(...bookSections), fc.string({ unit: 'grapheme', minLength: 1 }), (section, id) => {
      const route = { section, id: section === 'clients' || section === 'templates' ? id : null };
      expect(parseBookRoute(formatBookRoute(route))).toEqual(route);
    }),
  );
});

test.each(['', '#', '#nothing', '#nothing/x', '#__proto__'])('%s leads to the clients', (hash) => {
  expect(parseBookRoute(hash)).toEqual({ section: 'clients', id: null });
});

test('a broken escape opens the list, not a client', () => {
  expect(parseBookRoute('#clients/%E0%A4%A')).toEqual({ section: 'clients', id: null });
});

test('words of another page have a place that no list leads to', () => {
  expect(parseBookRoute('#log/abc%2F1')).toEqual({ section: 'log', id: 'abc/1' });
  expect(formatBookRoute({ section: 'log', id: 'abc/1' })).toBe('#log/abc%2F1');
  expect(parseBookRoute('#log')).toEqual({ section: 'clients', id: null });
});
