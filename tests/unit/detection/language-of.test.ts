import { expect, test } from 'vitest';
import { languageOf } from '@/lib/detection/language-of';

test.each([
  ['English', 'We paint the hall tomorrow.', 'en'],
  ['Chinese', '我们明天刷漆。', 'zh'],
  ['Chinese with English words', '我们明天 update 一下 layout', 'zh'],
  ['English with a Chinese name', 'We meet 王芳 in the hall tomorrow.', 'en'],
  ['as many of both', 'send 图', 'zh'],
  ['one English word more', 'send plan 图', 'en'],
  ['a character beyond the basic plane', '𠮷', 'zh'],
  ['Japanese without Chinese characters', 'ありがとう', 'en'],
  ['digits', '12:30', 'en'],
  ['a lone surrogate', '\ud842', 'en'],
  ['nothing', '', 'en'],
])('%s', (_, sentence, language) => {
  expect(languageOf(sentence)).toBe(language);
});
