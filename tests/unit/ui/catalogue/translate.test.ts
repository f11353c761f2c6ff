import { expect, test } from 'vitest';
import { translator } from '@/lib/ui/catalogue/translate';

test('plurals follow the language', () => {
  const [en, zh] = [translator('en'), translator('zh-CN')];
  expect([1, 2].map((count) => en('count_open', { count }))).toEqual(['1 open', '2 open']);
  expect([1, 2, 4].map((count) => en('moved', { count }))).toEqual(['moved once', 'moved twice', 'moved 4 times']);
  expect(zh('moved', { count: 2 })).toBe('改期 2 次');
});

test('a plain sentence comes back as it stands', () => {
  expect(translator('en')('ours_none')).toBe('Nothing open.');
});

test('values are never read as a message', () => {
  expect(translator('en')('done_kept', { text: "{count, plural, other {it's #}}" })).toBe(
    "Kept: {count, plural, other {it's #}}",
  );
});
