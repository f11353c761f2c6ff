import { expect, test } from 'vitest';
import { beginsWith, holdsOne, isWholly } from '@/lib/detection/zones/zone-patterns';

const tables = [['one', 'two?'], ['三']] as const;

test.each([
  ['One more', true, true, false],
  ['no one', false, true, false],
  ['*two*', false, true, true],
  ['【三】', false, true, true],
  ['four', false, false, false],
])('%j: begins %s, holds %s, is wholly %s', (words, begins, holds, wholly) => {
  expect(beginsWith(...tables).test(words)).toBe(begins);
  expect(holdsOne(...tables).test(words)).toBe(holds);
  expect(isWholly(...tables).test(words)).toBe(wholly);
});
