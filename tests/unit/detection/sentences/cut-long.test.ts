import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutLong } from '@/lib/detection/sentences/cut-long';

const cut = (text: string) =>
  cutLong(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

test('1,000 units stay whole', () => expect(cut('a'.repeat(1_000))).toHaveLength(1));

test.each([
  ['the last comma', `${'a'.repeat(600)}, ${'b'.repeat(200)}, ${'c '.repeat(300)}`, 803],
  ['the last Chinese comma', `${'我'.repeat(700)}，${'你'.repeat(700)}`, 701],
  ['the last blank without a clause mark', `${'a'.repeat(900)} ${'b'.repeat(900)}`, 901],
  ['anywhere without a blank', 'a'.repeat(1_500), 1_000],
  ['before a surrogate pair', `${'a'.repeat(999)}${'😀'.repeat(300)}`, 999],
])('a longer text is cut at %s', (_, text, length) => expect(cut(text)[0]).toHaveLength(length));

test('the pieces are the text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a'.repeat(400), ', ', ' ', '，', '😀'), { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      expect(cut(text).join('')).toBe(text);
    }),
  );
});
