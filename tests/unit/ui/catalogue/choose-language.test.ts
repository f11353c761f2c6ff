import { expect, test } from 'vitest';
import { chooseLanguage } from '@/lib/ui/catalogue/choose-language';

test.each([
  ['auto', ['zh-TW', 'en'], 'zh-CN'],
  ['auto', ['de-DE', 'zh'], 'zh-CN'],
  ['auto', ['en-GB', 'zh-CN'], 'en'],
  ['auto', ['fr'], 'en'],
  ['auto', [], 'en'],
  ['zh-CN', ['en'], 'zh-CN'],
  ['en', ['zh-CN'], 'en'],
] as const)('%s with a browser that speaks %j is %s', (choice, languages, expected) => {
  expect(chooseLanguage(choice, languages)).toBe(expected);
});
