import { expect, it } from 'vitest';
import { recordId } from '@/lib/domain/record';
import { wordingKey } from '@/lib/domain/wording-key';

it.each([
  ['a wording', 'i will send it', 'i will send it'],
  ['a long one by its beginning', 'a'.repeat(900), 'a'.repeat(400)],
  ['an empty one all the same', '', '-'],
])('names %s', (_what, wording, key) => {
  expect(wordingKey(wording)).toBe(key);
  expect(recordId.safeParse(wordingKey(wording)).success).toBe(true);
});
