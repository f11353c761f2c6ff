import { expect, test } from 'vitest';
import { readLines } from '@/lib/detection/zones/mail-lines';

test('lines have their places in the whole text, whatever breaks them', () => {
  const text = 'one\r\ntwo\n\rthree\u2028';
  expect(readLines(text).map(({ start, end }) => text.slice(start, end))).toEqual(['one', 'two', '', 'three', '']);
});

test('a part of a text keeps the places of the whole', () => {
  expect(readLines('one\ntwo\nthree', 4, 7)).toEqual([{ start: 4, end: 7, words: 'two' }]);
});

test('the form for rules has no characters without width, no blanks around and straight apostrophes', () => {
  expect(readLines(' \u202eI\u2019ll\u200b go\u00a0')[0]?.words).toBe("I'll go");
});

test('of a long line rules read the beginning', () => {
  const [line] = readLines('a'.repeat(5_000));
  expect(line).toMatchObject({ start: 0, end: 5_000 });
  expect(line?.words).toHaveLength(600);
});
