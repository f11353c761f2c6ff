import { expect, test } from 'vitest';
import { chineseFeatures } from '@/lib/detection/chinese/chinese-features';

test('a sentence: its cues, its runs of characters and its vetoes', () => {
  expect(chineseFeatures('漆？')).toEqual({
    cues: ['p:question', 'r:question-end', 'r:question-mark', 'c:question', 'x:question', 'f:question'],
    runs: ['^', '^漆', '^漆?', '漆', '漆?', '漆?$', '?', '?$', '$'],
    vetoed: ['promise'],
  });
});
