import { expect, it } from 'vitest';
import { plainTokens } from '@/scripts/bench/detection/plain-tokens';

it.each([
  ['en', "We'll send 2 doors?", ["we'll", 'send', '2', 'doors', '?']],
  ['zh', '发图 ok', ['发', '图', 'ok', '发图', '图ok']],
  ['en', '', []],
] as const)('%s %s', (language, text, tokens) => {
  expect(plainTokens(text, language)).toEqual(tokens);
});
