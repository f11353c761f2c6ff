import { describe, expect, test } from 'vitest';
import {
  adverbs,
  clauseStart,
  commissive,
  imperative,
  ownSide,
  stative,
  willDo,
} from '@/lib/detection/english/english-words';

const rows: readonly (readonly [name: string, source: string, has: string[], lacks: string[]])[] = [
  ['adverbs', adverbs, ['also', 'of course', 'right away'], ['never', 'probably', 'of_course']],
  [
    'ownSide',
    ownSide,
    ['i', 'we', 'our tax adviser', 'lea and i', 'someone from our office', 'one of us'],
    ['you', 'they', 'lea', 'our will', 'someone from your office'],
  ],
  ['willDo', willDo, ['will', 'shall', 'am going to', 'are about to'], ['would', 'might', 'going to']],
  [
    'commissive',
    commissive,
    ['send', 'double-check', 'find out', 'have someone', 'take care'],
    ['know', 'like', 'sending', 'find_out'],
  ],
  ['stative', stative, ['be', 'know', 'probably'], ['send', 'paint']],
  ['imperative', imperative, ['send', 'make sure', 'cc'], ['sends', 'know', 'make_sure']],
];

describe.each(rows)('%s', (_, source, has, lacks) => {
  const pattern = new RegExp(`^${source}$`);

  test.each(has)('has "%s"', (word) => {
    expect(word).toMatch(pattern);
  });

  test.each(lacks)('lacks "%s"', (word) => {
    expect(word).not.toMatch(pattern);
  });
});

test.each([
  [' let me look ', true],
  [' ok , let me look ', true],
  [' it rains , so let me look ', true],
  [' please do let me look ', false],
])('a clause begins before "let" in "%s": %s', (sentence, begins) => {
  expect(new RegExp(`${clauseStart}let me`).test(sentence)).toBe(begins);
});
