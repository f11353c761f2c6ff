import { expect, test } from 'vitest';
import { readLines } from '@/lib/detection/zones/mail-lines';
import { withoutLines } from '@/lib/detection/zones/stretch';

const lines = readLines('a\nb\nc\nd');
const left = (taken: string) =>
  withoutLines(lines, (at) => taken.includes(lines[at]?.words ?? '')).map((stretch) =>
    stretch.map(({ words }) => words).join(''),
  );

test.each([
  ['', ['abcd']],
  ['a', ['bcd']],
  ['bc', ['a', 'd']],
  ['bd', ['a', 'c']],
  ['abcd', []],
])('without %j', (taken, stretches) => expect(left(taken)).toEqual(stretches));
