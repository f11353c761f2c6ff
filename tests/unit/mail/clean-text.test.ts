import { expect, test } from 'vitest';
import { cleanText, cutText, stripInvisible } from '@/lib/mail/clean-text';

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
