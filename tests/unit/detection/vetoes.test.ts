import { expect, test } from 'vitest';
import { vetoedKinds } from '@/lib/detection/vetoes';

test('names every kind whose pattern holds, and no other', () => {
  const vetoes = { promise: /\?/, request: /rain/, complaint: /sun/ };
  expect(vetoedKinds('rain?', vetoes)).toEqual(['promise', 'request']);
  expect(vetoedKinds('wind', vetoes)).toEqual([]);
});
