import { expect, test } from 'vitest';
import { cleanLines, cleanText, cutText, stripInvisible } from '@/lib/mail/clean-text';

test('folds white space and takes out bidirectional marks and zero-width characters', () => {
  expect(cleanText(' \u202Aana@x.example\u202C,\u00A0\n9:00\u202FAM\u200B ')).toBe('ana@x.example, 9:00 AM');
});

test('joiners stay: Persian words and emoji need them', () => {
  expect(stripInvisible('می\u200Cخواهم 👩\u200D💻')).toBe('می\u200Cخواهم 👩\u200D💻');
});

test.each([[null], [undefined], [''], [' \u200B\n']])('%j is nothing', (text) => expect(cleanText(text)).toBeNull());

test('cuts at the limit, never through a surrogate pair', () => {
  expect(cleanText('x'.repeat(5_000), 10)).toBe('x'.repeat(10));
  expect(cutText('a🎉b', 2)).toBe('a');
  expect(cutText('a🎉b', 3)).toBe('a🎉');
});

test.each([
  ['a\r\nb', 'a\nb'],
  ['  one \t two  \n   three\u200B ', 'one two\nthree'],
  ['one\n \n\n\n two', 'one\n\ntwo'],
  [' \n\u200E\n ', ''],
])('of lines %j is left %j', (text, left) => expect(cleanLines(text, 100)).toEqual({ text: left, cut: false }));

test('says when lines were more than is kept', () => {
  expect(cleanLines('x'.repeat(11), 10)).toEqual({ text: 'x'.repeat(10), cut: true });
  expect(cleanLines(`${' '.repeat(100)}x`, 10)).toEqual({ text: '', cut: true });
  expect(cleanLines(`123456789🎉`, 10)).toEqual({ text: '123456789', cut: true });
});
