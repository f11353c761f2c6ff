import { expect, test } from 'vitest';
import { readLines } from '@/lib/detection/zones/mail-lines';
import { wrappedEnd } from '@/lib/detection/zones/wrapped-end';

const full = 'w'.repeat(70);

test.each([
  ['a short line ends itself', 'short\nnext', 0],
  ['a full line goes on', `${full}\nrest\nnext`, 1],
  ['a blank line ends it', `${full}\n\nnext`, 0],
  ['a line too long to be broken ends itself', `${full}${full}\nnext`, 0],
  ['the text ends', full, 0],
])('%s', (_, text, last) => expect(wrappedEnd(readLines(text), 0)).toBe(last));
