import { expect, test } from 'vitest';
import { firstLetter } from '@/lib/ui/first-letter';

test.each([
  ['northwind', 'N'],
  ['  “Étoile”', 'É'],
  ['蓝海物流', '蓝'],
  ['3M', '3'],
  ['𝒜cme', '𝒜'],
  ['???', '?'],
  ['', '?'],
])('%s begins with %s', (name, expected) => {
  expect(firstLetter(name)).toBe(expected);
});
