import { expect, test } from 'vitest';
import { cues } from '@/lib/detection/cue';

test('keeps the names and the order of a table, and matches whole code points', () => {
  const table = cues({ 'any-letter': '^.$', door: ' door ' });
  expect(table.map(({ name }) => name)).toEqual(['any-letter', 'door']);
  expect(table.map(({ pattern }) => pattern.test('𠮷'))).toEqual([true, false]);
});
